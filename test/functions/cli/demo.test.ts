import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { inputFiles } from "../../../functions/src/intake/input-files.ts";
import { examineFile } from "../../../functions/src/use-cases/examine-file.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { madeLetter } from "../portal/made-letter.ts";
import { plano } from "./commands.ts";
import type { Outcome } from "./recorded-terminal.ts";
import { gridOfFile, tableRows } from "./workbook-on-disk.ts";

const TODAY = "2026-05-15";
const LONG = 120_000;

describe("the demonstration", () => {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const inputs = join(folder, "planos");
  let outcome: Outcome;
  let grid: Grid;
  beforeAll(async () => {
    outcome = await plano("demo", "--out", folder, "--today", TODAY);
    grid = gridOfFile(join(folder, "consolidado.xlsx"));
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("says in a few lines what it did, how long each stage took and which file to open", () => {
    const { status, printed, said } = outcome;
    expect({ status, said }).toEqual({ status: 0, said: "" });
    const lines = printed.split("\n").filter((line) => line !== "");
    expect(lines).toEqual([
      expect.stringMatching(/^Escrevendo as pastas de trabalho: \d+,\d s$/),
      expect.stringMatching(/^Lendo e conferindo: \d+,\d s$/),
      expect.stringMatching(/^Escrevendo o consolidado: \d+,\d s$/),
      "78 arquivos: 71 considerados, 1 substituído por outra versão, 6 recusados (motivos na planilha Arquivos).",
      expect.stringMatching(
        /^60 planos de 12 órgãos; \d+ erros, \d+ perguntas, \d+ avisos \(planilha Apontamentos\)\.$/,
      ),
      `Os arquivos de entrada estão em ${inputs}`,
      `Abra: ${join(folder, "consolidado.xlsx")}`,
    ]);
  });

  test(
    "speaks English when asked, and makes a plan and an agency workbook of every letter of a folder",
    async () => {
      const letters = join(folder, "cartas");
      mkdirSync(letters);
      writeFileSync(join(letters, "emitir.xml"), madeLetter());
      const out = join(folder, "das-cartas");
      const { status, printed } = await plano("demo", "--letters", letters, "--out", out, "--lang", "en");
      expect(status).toBe(0);
      expect(printed).toMatch(/^Writing the workbooks: \d+\.\d s$/m);
      expect(printed).toContain("2 files: 2 taken, 0 superseded by another version, 0 refused");
      expect(tableRows(gridOfFile(join(out, "consolidado.xlsx")), "tbPlanos")).toMatchObject([
        { Órgão: "IEX", Serviço: "Emitir certidão de exemplo" },
      ]);
    },
    LONG,
  );

  test("makes a consolidated workbook of as many rows as its files say", () => {
    const plans = tableRows(grid, "tbPlanos");
    expect(plans).toHaveLength(60);
    expect(new Set(plans.map((row) => row.Órgão)).size).toBe(12);
    const counted = plans.reduce((sum, row) => sum + Number(row.Ações ?? 0), 0);
    expect(tableRows(grid, "tbCronograma")).toHaveLength(counted);
    const late = plans.reduce((sum, row) => sum + Number(row["Ações atrasadas"] ?? 0), 0);
    expect(late).toBeGreaterThan(0);
    expect(tableRows(grid, "tbAtrasos")).toHaveLength(late);
    expect(tableRows(grid, "tbArquivos")).toHaveLength(78);
    expect([...grid.tables.keys()].sort()).toEqual(
      ["tbadesao", "tbapontamentos", "tbarquivos", "tbatrasos", "tbcarga", "tbcronograma"].concat([
        "tbindicadores",
        "tbinteroperabilidade",
        "tbmetas",
        "tbplanos",
      ]),
    );
    for (const { name, visibility } of grid.sheets) expect([name, visibility]).toEqual([name, "visible"]);
  });

  test("has plans in every state of completeness: without findings, with some, and with nearly all", () => {
    const errors = tableRows(grid, "tbPlanos").map((row) => Number(row.Erros ?? 0));
    expect(Math.min(...errors)).toBe(0);
    expect(errors.filter((count) => count > 0 && count < 10).length).toBeGreaterThan(0);
    expect(Math.max(...errors)).toBeGreaterThan(10);
  });

  test("lists every finding of the files in the figures at its cell", () => {
    const taken = new Set(
      tableRows(grid, "tbArquivos")
        .filter(({ Resultado }) => Resultado === "Considerado")
        .map(({ Arquivo }) => Arquivo),
    );
    const found = inputFiles([inputs])
      .filter(({ source }) => taken.has(source))
      .flatMap((file) => {
        const examined = examineFile(file, { today: TODAY });
        return examined.ok ? examined.workbook.findings.map(({ rule }) => `${file.source} ${rule}`) : [];
      });
    expect(found.length).toBeGreaterThan(100);
    expect(
      tableRows(grid, "tbApontamentos")
        .map((row) => `${row["Origem: arquivo"]} ${row.Regra}`)
        .sort(),
    ).toEqual(found.sort());
  });

  test("tells of each broken file why it was refused, each in words of its own", () => {
    const refused = tableRows(grid, "tbArquivos").filter(({ Resultado }) => Resultado === "Recusado");
    const reasons = new Map(refused.map((row) => [String(row.Arquivo).split("/").at(-1), String(row.Motivo)]));
    expect([...reasons.keys()].sort()).toEqual([
      "arquivo vazio.xlsx",
      "com senha.xlsx",
      "envio interrompido.xlsx",
      "formato antigo.xls",
      "lista qualquer.xlsx",
      "na verdade um texto.xlsx",
    ]);
    expect(reasons.get("com senha.xlsx")).toMatch(/senha/);
    expect(reasons.get("formato antigo.xls")).toMatch(/\.xls\b/);
    expect(reasons.get("lista qualquer.xlsx")).toMatch(/não é um Plano de Integração/);
    expect(reasons.get("envio interrompido.xlsx")).toMatch(/cortad|interrompid|incomplet/);
    expect(reasons.get("arquivo vazio.xlsx")).toMatch(/vazi/);
    expect(reasons.get("na verdade um texto.xlsx")).toMatch(/\.xlsx/);
    expect(new Set(reasons.values()).size).toBeGreaterThanOrEqual(5);
  });
});
