import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "exceljs";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { address } from "../../../../plan/workbook/address.ts";
import { type SeenCell, seenByExceljs } from "../../../workbook/exceljs-values.ts";
import { planLikeWorkbook } from "../../../workbook/plan-like-workbook.ts";

function seenByReader(bytes: Uint8Array): Map<string, Map<string, SeenCell>> {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail ?? ""}`);
  return new Map(
    result.grid.sheets.map((sheet) => [
      sheet.name,
      new Map(
        [...sheet.cells.values()].map(({ row, column, value, format, formula }) => [
          address(row, column),
          { value, format, formula },
        ]),
      ),
    ]),
  );
}

/** A value of every kind that exceljs can write, some with a number format. */
const VALUES: readonly (readonly [CellValue, string?])[] = [
  ["texto simples"],
  ["  com espaços\ne linhas\t "],
  ["<&>\"' ação 📈 \u00a0"],
  ["_x000D_ escrito"],
  ["=1+1"],
  ["0123", "@"],
  [0],
  [-1.5e-7],
  [1234567890123456],
  [0.1 + 0.2, "#,##0.00"],
  [0.45, "0%"],
  [true],
  [false],
  [new Date(Date.UTC(2026, 2, 31)), "dd/mm/yyyy"],
  [new Date(Date.UTC(1999, 11, 31, 12)), 'd "de" mmmm "de" yyyy hh:mm'],
  [{ richText: [{ text: "rico " }, { font: { bold: true }, text: " & negrito" }] }],
  [{ text: "ana@exemplo.gov.br", hyperlink: "mailto:ana@exemplo.gov.br" }],
  [{ error: "#N/A" }],
  [{ formula: "A1&B1", result: "junto" }],
  [{ formula: "1+1", result: 2 }],
  [{ formula: "1<2", result: true }],
  [{ formula: "1>2", result: false }],
  [{ formula: "0", result: 0 }, "0.0"],
  [{ formula: "1/0", result: { error: "#DIV/0!" } }],
  [{ formula: 'IF(A1>"a","<",">")' } as CellValue],
];

async function everyKind(shared: boolean): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Todos os tipos");
  for (const [index, [value, format]] of VALUES.entries()) {
    const cell = sheet.getCell(index + 1, (index % 30) * 25 + 1);
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  }
  sheet.getCell("B40").value = "mestre";
  sheet.mergeCells("B40:D42");
  sheet.getCell("A50").style = { font: { bold: true } };
  sheet.fillFormula("A60:C62", "ROW()*COLUMN()", [
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 9],
  ]);
  workbook.addWorksheet("vazia", { state: "hidden" });
  return new Uint8Array(await workbook.xlsx.writeBuffer({ useSharedStrings: shared }));
}

/** Where the two may differ, and why. */
const DIFFERENCES: readonly {
  readonly why: string;
  readonly applies: (ours: SeenCell, theirs: SeenCell) => boolean;
}[] = [
  {
    why: "exceljs loses the results of formulas that are 0 or false",
    applies: (ours, theirs) =>
      theirs.formula !== null && theirs.value === "" && (ours.value === 0 || ours.value === false),
  },
];

/** What exceljs sees, with what the reader sees where a difference is explained; and the reasons that were needed. */
function explained(
  ours: ReadonlyMap<string, SeenCell>,
  theirs: ReadonlyMap<string, SeenCell>,
): { readonly expected: Record<string, SeenCell>; readonly reasons: Set<string> } {
  const reasons = new Set<string>();
  const expected = [...theirs].map(([place, cell]) => {
    const own = ours.get(place);
    const difference = own && DIFFERENCES.find(({ applies }) => applies(own, cell));
    if (own === undefined || difference === undefined) return [place, cell] as const;
    reasons.add(difference.why);
    return [place, { ...cell, value: own.value }] as const;
  });
  return { expected: Object.fromEntries(expected), reasons };
}

describe("on a file that exceljs wrote", () => {
  it.each([
    ["of every kind of value", () => everyKind(true), DIFFERENCES.map(({ why }) => why)],
    ["of every kind of value, texts inline", () => everyKind(false), DIFFERENCES.map(({ why }) => why)],
    ["like a plan", () => planLikeWorkbook(7), []],
    ["like another plan", () => planLikeWorkbook(8), []],
  ])("%s, the reader sees in every cell what exceljs sees", async (_, write, why) => {
    const bytes = await write();
    const ours = seenByReader(bytes);
    const theirs = await seenByExceljs(bytes);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    const needed = new Set<string>();
    for (const [sheet, cells] of theirs) {
      const own = ours.get(sheet) ?? new Map<string, SeenCell>();
      const { expected, reasons } = explained(own, cells);
      expect(Object.fromEntries(own)).toEqual(expected);
      for (const reason of reasons) needed.add(reason);
    }
    expect([...needed]).toEqual(why);
    expect([...theirs.values()].reduce((sum, cells) => sum + cells.size, 0)).toBeGreaterThanOrEqual(VALUES.length);
  });
});
