import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { checkCommand } from "../../../functions/src/cli/commands/check.ts";
import { consolidateCommand } from "../../../functions/src/cli/commands/consolidate.ts";
import { demoCommand } from "../../../functions/src/cli/commands/demo.ts";
import { gridCommand } from "../../../functions/src/cli/commands/grid.ts";
import { mapCommand } from "../../../functions/src/cli/commands/map.ts";
import { templateCommand } from "../../../functions/src/cli/commands/template.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { type Outcome, run } from "./recorded-terminal.ts";

const TODAY = "2026-05-15";
const commands = [templateCommand, checkCommand, consolidateCommand, gridCommand, mapCommand, demoCommand];

let folder: string;
const at = (name: string) => join(folder, name);
const plano = (...words: string[]): Promise<Outcome> => run(commands, ...words);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plano-"));
  mkdirSync(at("planos"));
  writeFileSync(at("planos/plano.xlsx"), await writePlanWorkbook(completePlanValues(TODAY), { today: TODAY }));
  writeFileSync(at("planos/orgao.xlsx"), await writeAgencyWorkbook(completeAgencyValues(TODAY), { today: TODAY }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("template", () => {
  test("makes a workbook whose every mandatory cell check then asks for", async () => {
    expect(await plano("template", "--out", at("novo.xlsx"))).toMatchObject({ status: 0, said: "" });
    const { status, printed } = await plano("check", at("novo.xlsx"), "--today", TODAY);
    expect(status).toBe(1);
    expect(printed).toContain("✖ erro  Plano!");
    expect(printed).toContain("Falta preencher “Nome do Serviço”.");
  });

  test("keeps a workbook that may have been filled in", async () => {
    writeFileSync(at("meu.xlsx"), "anos de trabalho");
    expect(await plano("template", "--out", at("meu.xlsx"))).toMatchObject({ status: 2, printed: "" });
    expect(readFileSync(at("meu.xlsx"), "utf8")).toBe("anos de trabalho");
  });
});

describe("check", () => {
  test("has nothing to say of workbooks that are complete", async () => {
    const { status, printed } = await plano("check", at("planos"), "--today", TODAY, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject([
      { kind: "agency", findings: [] },
      { kind: "plan", findings: [] },
    ]);
  });

  test("says in one sentence why a file is no workbook of the form", async () => {
    writeFileSync(at("nota.xlsx"), "Segue o plano no corpo da mensagem.");
    const { status, printed } = await plano("check", at("nota.xlsx"), "--json");
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject([{ refused: { code: "text-file" }, findings: [] }]);
  });
});

describe("consolidate", () => {
  test("counts each file once, also when it is named twice", async () => {
    const words = [at("planos"), at("planos/plano.xlsx"), "--out", at("consolidado.xlsx"), "--today", TODAY, "--json"];
    const { status, printed } = await plano("consolidate", ...words);
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ files: 2, taken: 2, superseded: 0, refused: 0, plans: 1, agencies: 1 });
  });

  test("writes over the last consolidated workbook, which is none of the plans", async () => {
    const words = [at("planos"), "--out", at("planos/consolidado.xlsx"), "--today", TODAY, "--json"];
    await plano("consolidate", ...words);
    const { status, printed } = await plano("consolidate", ...words);
    rmSync(at("planos/consolidado.xlsx"));
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ files: 2, refused: 0 });
  });

  test("never writes over a plan", async () => {
    const before = readFileSync(at("planos/plano.xlsx"));
    const { status, said } = await plano("consolidate", at("planos"), "--out", at("planos/plano.xlsx"));
    expect(status).toBe(2);
    expect(said).toContain("é um plano");
    expect(readFileSync(at("planos/plano.xlsx")).equals(before)).toBe(true);
  });

  test("says that a folder is no file", async () => {
    const { status, said } = await plano("consolidate", at("planos"), "--out", folder, "--lang", "en");
    expect(status).toBe(2);
    expect(said).toBe(`“${folder}” is a folder. Say the name of the .xlsx file to make.`);
  });

  test("counts in the singular what is one", async () => {
    const words = [at("planos/plano.xlsx"), "--out", at("um.xlsx"), "--today", TODAY];
    expect((await plano("consolidate", ...words)).printed.split("\n").slice(0, 2)).toEqual([
      "1 arquivo: 1 considerado, 0 substituídos por outra versão, 0 recusados (motivos na planilha Arquivos).",
      "1 plano de 1 órgão; 0 erros, 0 perguntas, 0 avisos (planilha Apontamentos).",
    ]);
  });
});

describe("grid", () => {
  test("shows the cells as they stand, with their addresses and types", async () => {
    const { status, printed } = await plano("grid", at("planos/plano.xlsx"), "--json");
    const grid = JSON.parse(printed);
    expect(status).toBe(0);
    expect(grid.sheets[0]).toMatchObject({ name: "Plano", visibility: "visible" });
    expect(grid.sheets[0].cells[0]).toMatchObject({ address: "B1", type: "text" });
  });
});

describe("map", () => {
  test("has a line for every key, in CSV and in JSON alike", async () => {
    const lines = (await plano("map")).printed.split("\r\n");
    const rows = JSON.parse((await plano("map", "--json")).printed);
    expect(rows.length).toBeGreaterThan(100);
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toBe("form,key,sheet,name,table,label,type,origin,need");
    expect(rows).toContainEqual(expect.objectContaining({ key: "schedule.actions[].month", table: "tbCronograma" }));
  });
});

describe("demo", () => {
  test("does not empty a folder of plans that it did not make", async () => {
    expect((await plano("demo", "--out", folder)).status).toBe(2);
    expect(existsSync(at("planos/plano.xlsx"))).toBe(true);
  });
});
