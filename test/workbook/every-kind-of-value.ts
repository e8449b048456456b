import { Buffer } from "node:buffer";
import { PassThrough } from "node:stream";
import type { CellValue, Worksheet } from "exceljs";

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

/** How many cells at least such a workbook has. */
export const KINDS_OF_VALUE: number = VALUES.length;

/** A workbook of all these values, and of what else changes how a cell is written; its texts are shared. */
export async function workbookOfEveryKind(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Todos os tipos");
  fill(sheet);
  sheet.getCell("A50").style = { font: { bold: true } };
  sheet.fillFormula("A60:C62", "ROW()*COLUMN()", [
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 9],
  ]);
  workbook.addWorksheet("vazia", { state: "hidden" });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same values as exceljs streams them: texts inline, sizes behind the entries of the archive. */
export async function streamedWorkbookOfEveryKind(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet("Todos os tipos");
  fill(sheet);
  sheet.commit();
  await workbook.commit();
  return Buffer.concat(chunks);
}

function fill(sheet: Worksheet): void {
  for (const [index, [value, format]] of VALUES.entries()) {
    const cell = sheet.getCell(index + 1, (index % 30) * 25 + 1);
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  }
  sheet.getCell("B40").value = "mestre";
  sheet.mergeCells("B40:D42");
}
