import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeConsolidated } from "../../functions/src/workbook/consolidated/write-consolidated.ts";
import { agencyRecord, findingsOf, place, planRecord } from "../functions/workbook/consolidated/country.ts";
import { inputOf } from "../functions/workbook/consolidated/written-consolidated.ts";
import { convert, findPdfToText, findPythonWithOpenpyxl, findSoffice } from "./programs.ts";

const soffice = findSoffice();
const python = findPythonWithOpenpyxl();
const pdfToText = findPdfToText();

const FORMULA = '=HYPERLINK("http://exemplo.gov.br";"clique")';

let folder: string;
let workbook: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "consolidated-"));
  workbook = join(folder, "consolidado.xlsx");
  const plans = Array.from({ length: 60 }, (_, index) => planRecord(index, 12));
  const [first] = plans;
  if (first === undefined) throw new Error("There is no plan.");
  plans[0] = { ...first, service: { ...first.service, name: { value: FORMULA, place: place("Serviço", 5, 3) } } };
  const files = plans.map(({ source }) => ({ source, kind: "plan", outcome: "taken", reason: "" }) as const);
  const agencies = Array.from({ length: 11 }, (_, index) => agencyRecord(index));
  await writeConsolidated(inputOf({ plans, agencies }, { files, findings: findingsOf(60, 3) }), workbook);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What openpyxl finds: of each sheet its tables and filled rows, its charts, and what the first plan is called. */
const LIST_SHEETS = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
found = {}
for sheet in book:
    refs = [ref for chart in sheet._charts for plot in chart._charts for s in plot.series
            for ref in (s.tx.strRef.f, (s.cat.strRef or s.cat.numRef).f, s.val.numRef.f)]
    tables = [{"name": t.name, "ref": t.ref, "filter": t.autoFilter.ref if t.autoFilter else None,
               "columns": [c.name for c in t.tableColumns]} for t in sheet.tables.values()]
    filled = sum(1 for row in sheet.iter_rows(values_only=True) if any(v is not None for v in row))
    formulas = sum(1 for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
    headers = [cell.value for cell in sheet[1]]
    found[sheet.title] = {"tables": tables, "refs": refs, "filled": filled, "formulas": formulas, "headers": headers,
                          "charts": len(sheet._charts)}
found["Planos"]["services"] = [row[2] for row in book["Planos"].iter_rows(values_only=True)]
json.dump(found, sys.stdout)
`;

interface FoundSheet {
  readonly tables: readonly { name: string; ref: string; filter: string | null; columns: readonly string[] }[];
  readonly refs: readonly string[];
  readonly charts: number;
  readonly filled: number;
  readonly formulas: number;
  readonly headers: readonly (string | null)[];
  readonly services?: readonly string[];
}

function sheetsIn(file: string): Record<string, FoundSheet> {
  const run = spawnSync(python ?? "", ["-c", LIST_SHEETS, file], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

const ROWS = { Planos: 60, Cronograma: 420, Apontamentos: 180, Arquivos: 60, Metas: 12, Indicadores: 91, Adesão: 65 };

describe("The consolidated workbook of a country", () => {
  (python ? test : test.skip)(
    "has a table with filters on every sheet that openpyxl sees, down to its last row",
    () => {
      const { Painel: panel, ...sheets } = sheetsIn(workbook);
      expect(panel?.tables).toEqual([]);
      expect(Object.keys(sheets)).toHaveLength(10);
      for (const [name, { tables, filled, headers }] of Object.entries(sheets)) {
        const [table, ...others] = tables;
        expect([name, others]).toEqual([name, []]);
        expect([name, table?.ref]).toEqual([name, expect.stringMatching(new RegExp(`^A1:[A-Z]+${filled}$`))]);
        expect(table?.filter).toBe(table?.ref);
        expect(table?.columns).toEqual(headers);
      }
      for (const [name, rows] of Object.entries(ROWS)) expect([name, sheets[name]?.filled]).toEqual([name, rows + 1]);
    },
  );

  (python ? test : test.skip)("has four charts on its panel that refer to the panel's own cells", () => {
    const panel = sheetsIn(workbook).Painel;
    expect(panel?.charts).toBe(4);
    expect(panel?.refs.length).toBeGreaterThanOrEqual(27);
    for (const ref of panel?.refs ?? []) expect(ref).toMatch(/^'Painel'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
  });

  (python && soffice ? test : test.skip)(
    "loses no row, chart, table or word when LibreOffice saves it again, and nothing typed becomes a formula",
    () => {
      const before = sheetsIn(workbook);
      const after = sheetsIn(convert(workbook, "xlsx", join(folder, "again")));
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [name, sheet] of Object.entries(before)) {
        expect([name, after[name]?.filled, after[name]?.formulas]).toEqual([name, sheet.filled, 0]);
        expect(after[name]?.tables.map(({ ref }) => ref)).toEqual(sheet.tables.map(({ ref }) => ref));
      }
      expect(after.Painel?.charts).toBe(4);
      expect(before.Planos?.services).toContain(FORMULA);
      expect(after.Planos?.services).toEqual(before.Planos?.services);
    },
    120_000,
  );

  (pdfToText && soffice ? test : test.skip)(
    "is printed by LibreOffice with its panel on the first page, in Brazilian numbers",
    () => {
      const pdf = convert(workbook, "pdf", folder);
      const run = spawnSync(pdfToText ?? "", ["-f", "1", "-l", "1", "-enc", "UTF-8", pdf, "-"], { encoding: "utf8" });
      const printed = run.stdout.replace(/\s+/g, " ");
      for (const text of [
        "Posição em 22/11/2026",
        "Planos por situação",
        "Ações por mês de entrega",
        "Metas da Estratégia de Governança Digital por órgão",
        "Adoção digital: primeira e última medição",
        "Meta: 50% digitais",
        "R$ 43,21",
        "89,5%",
      ]) {
        expect(printed).toContain(text);
      }
    },
    120_000,
  );
});
