import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { plano } from "./commands.ts";

const TODAY = "2026-05-15";

let folder: string;
let fine: string;
let doubtful: string;
let wrong: string;
let unsigned: string;
let broken: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  const plan = completePlanValues(TODAY);
  const write = async (name: string, fields: object) => {
    const path = join(folder, name);
    writeFileSync(path, await writePlanWorkbook({ ...plan, fields: { ...plan.fields, ...fields } }, { today: TODAY }));
    return path;
  };
  fine = await write("completo.xlsx", {});
  doubtful = await write("duvidoso.xlsx", { "owner.suplente.email": "ivo.salles@exemplo.com" });
  wrong = await write("errado.xlsx", {
    "owner.titular.email": "nara.bastos(a)exemplo",
    "owner.suplente.email": "ivo.salles@",
  });
  unsigned = await write("sem-nome.xlsx", { "approval.committeeChair.name": null });
  broken = join(folder, "quebrado.xlsx");
  writeFileSync(broken, "Prezados, segue o plano.");
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...words: string[]) => plano("check", "--today", TODAY, ...words);

describe("check", () => {
  test("has nothing to say of a complete plan", async () => {
    expect(await check(fine)).toMatchObject({ status: 0, printed: `${fine}\n  ✓ Nada a corrigir.\n`, said: "" });
    expect((await check(fine, "--lang", "en")).printed).toContain("✓ Nothing to mend.");
  });

  test("ends with 0 when there are only queries", async () => {
    const { status, printed } = await check(doubtful);
    expect(status).toBe(0);
    expect(printed).toMatch(/ {2}\? pergunta {2}Responsáveis![A-Z]+\d+\n {6}\S.*\n {6}→ \S/);
    expect(printed).toContain("0 erros, 1 pergunta, 0 avisos");
  });

  test("ends with 1 and names the cells, those of one mistake together, when there is an error", async () => {
    const { status, printed } = await check(wrong);
    expect(status).toBe(1);
    expect(printed).toMatch(/ {2}✖ erro {2}Responsáveis![A-Z]+\d+/);
    expect(printed).toContain("2 erros, 0 perguntas, 0 avisos");
    const english = await check(wrong, "--lang", "en");
    expect(english.printed).toMatch(/ {2}✖ error {2}Responsáveis!/);
    expect(english.printed).toContain("2 errors, 0 queries, 0 warnings");
  });

  test("ends with 1 and one sentence when a file is no workbook, and goes on with the others", async () => {
    const { status, printed } = await check(broken, fine);
    expect(status).toBe(1);
    expect(printed).toMatch(/quebrado\.xlsx\n {2}✖ [^\n]+\.\n/);
    expect(printed).toContain("✓ Nada a corrigir.");
  });

  test("tells a program the file, the kind and of each finding the rule, the cells and the words", async () => {
    const { status, printed } = await check(fine, wrong, broken, "--json");
    expect(status).toBe(1);
    const reports = JSON.parse(printed);
    expect(reports).toHaveLength(3);
    expect(reports[0]).toEqual({ file: fine, kind: "plan", findings: [] });
    expect(reports[1].findings).toHaveLength(2);
    expect(reports[1].findings[0]).toEqual({
      rule: "people.email-malformed",
      severity: "error",
      field: "owner.titular.email",
      cells: [{ sheet: "Responsáveis", address: expect.stringMatching(/^[A-Z]+\d+$/) }],
      message: expect.stringContaining("nara.bastos(a)exemplo"),
      mend: expect.stringMatching(/\S/),
    });
    expect(reports[2]).toEqual({
      file: broken,
      refused: { code: "text-file", message: expect.stringMatching(/\.$/) },
      findings: [],
    });
  });

  test("asks for the names of section 7 only of a plan that is sent as final", async () => {
    expect((await check(unsigned)).printed).not.toContain("✖");
    const final = await check(unsigned, "--final", "--json");
    expect(final.status).toBe(1);
    const rules = JSON.parse(final.printed)[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toContain("approval.name-missing");
    expect((await check(fine, "--final")).status).toBe(0);
  });

  test("refuses in one sentence a workbook of another agency than the one that sends it", async () => {
    const { status, printed } = await check(fine, "--sender", "900002");
    expect(status).toBe(1);
    expect(printed).toMatch(/^[^\n]+completo\.xlsx\n {2}✖ [^\n]*900001[^\n]*900002[^\n]*\.\n$/);
    expect((await check(fine, "--sender", "900001")).status).toBe(0);
    expect(await check(fine, "--sender", "AEX")).toMatchObject({
      status: 2,
      printed: "",
      said: "--sender espera um código SIORG, só algarismos, como 1929, não “AEX”.",
    });
  });

  test("ends with 2 when a file is not there or none is named", async () => {
    const nowhere = join(folder, "nada.xlsx");
    expect(await check(fine, nowhere)).toMatchObject({
      status: 2,
      said: `Não existe o arquivo ou a pasta “${nowhere}”. Confira o caminho.`,
    });
    const empty = join(folder, "vazia");
    mkdirSync(empty);
    expect(await check(empty, "--json")).toMatchObject({
      status: 2,
      printed: "",
      said: `Não há nenhum arquivo em “${empty}”. Confira o caminho.`,
    });
    expect(await check("--lang", "en")).toMatchObject({ status: 2, said: "FILE… is missing after “check”." });
  });
});
