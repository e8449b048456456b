import { definedName, type Form, type SheetDeclaration } from "../../../../plan/form/declaration.ts";
import { columnName } from "../../../../plan/form/workbook-names.ts";
import { lockedStyle, styles } from "./cell-style.ts";
import { colourMissing } from "./conditional-formats.ts";
import { missingFormula, missingWords, nextStepFormula, type SheetStanding } from "./missing-formulas.ts";
import type { SheetCanvas } from "./sheet-canvas.ts";
import { FIRST_COLUMN, fieldOf, fieldsOfSheet, type Piece, tableOf, tablesOfSheet } from "./sheet-layout.ts";

type Missing = Extract<Piece, { piece: "missing" }>;

const HEADERS = ["Planilha", "O que falta", "Obrigatórios em branco", "Recomendados em branco"];

/** On the other sheets the way back to this one stands there. */
const NEXT_STEP_ROW = 3;

const words = { type: "text", maxLength: 500 } as const;
const count = { type: "number", measure: "count" } as const;

/** What each sheet still lacks, counted as people type, with a link to its first cell, and the total. */
export function drawMissing(canvas: SheetCanvas, form: Form, { row, sheets }: Missing): void {
  const [name, status, required, expected] = [0, 1, 2, 3].map((offset) => FIRST_COLUMN + offset) as [
    number,
    number,
    number,
    number,
  ];
  canvas.put(row, FIRST_COLUMN, "O que falta", styles.heading);
  for (let column = FIRST_COLUMN + 1; column <= expected; column++) canvas.put(row, column, null, styles.heading);
  HEADERS.forEach((header, index) => {
    canvas.put(row + 1, FIRST_COLUMN + index, header, styles.header);
  });
  const number = lockedStyle(count, { horizontal: "center" });
  const first = row + 2;
  const standings: SheetStanding[] = [];
  sheets.forEach((title, index) => {
    const at = first + index;
    const sheet = form.sheets.find((candidate) => candidate.name === title);
    if (!sheet) return;
    const link = { text: title, hyperlink: `#${firstInput(form, sheet)}`, tooltip: `Ir para ${title}` };
    canvas.put(at, name, link, { ...lockedStyle(words), font: styles.link.font });
    canvas.putFormula(at, required, { formula: missingFormula(form, sheet, "required") }, number);
    canvas.putFormula(at, expected, { formula: missingFormula(form, sheet, "expected") }, number);
    drawWords(canvas, at, status, required, expected);
    standings.push({
      sheet: title,
      firstInput: firstInput(form, sheet),
      words: addressOf(canvas, at, status),
      required: addressOf(canvas, at, required),
      expected: addressOf(canvas, at, expected),
    });
  });
  drawNextStep(canvas, standings);
  const total = first + sheets.length;
  const bold = { ...number, font: styles.label.font };
  canvas.put(total, name, "Total", { ...lockedStyle(words), font: styles.label.font });
  for (const column of [required, expected]) {
    const { letter } = canvas.sheet.getColumn(column);
    canvas.putFormula(total, column, { formula: `SUM(${letter}${first}:${letter}${total - 1})` }, bold);
  }
  drawWords(canvas, total, status, required, expected);
  const { letter } = canvas.sheet.getColumn(status);
  colourMissing(canvas.sheet, `${letter}${first}:${letter}${total}`, `$${letter}${first}`);
  canvas.fitRows(row, row, 24);
  canvas.fitRows(row + 1, row + 1, 34);
  canvas.fitRows(first, total);
}

/** In the row that stays in sight under the title: who opens the workbook reads first what to do next. */
function drawNextStep(canvas: SheetCanvas, standings: readonly SheetStanding[]): void {
  const formula = nextStepFormula(standings, "✓ Nada falta preencher.");
  canvas.putFormula(NEXT_STEP_ROW, FIRST_COLUMN, { formula }, styles.nextStep);
  canvas.fitRows(NEXT_STEP_ROW, NEXT_STEP_ROW, 24);
}

function addressOf(canvas: SheetCanvas, row: number, column: number): string {
  return canvas.sheet.getCell(row, column).address;
}

function drawWords(canvas: SheetCanvas, row: number, status: number, required: number, expected: number): void {
  const formula = missingWords(addressOf(canvas, row, required), addressOf(canvas, row, expected));
  canvas.putFormula(row, status, { formula }, lockedStyle(words));
}

/** Where a link to a sheet leads, as a name of its first cell to fill in: a name, so that it holds when the sheet is renamed. */
export function firstInput(form: Form, sheet: SheetDeclaration): string {
  const field = fieldsOfSheet(sheet).find((key) => fieldOf(form, key).origin === "agency");
  if (field) return definedName(field);
  const table = tablesOfSheet(sheet)[0] ?? "";
  return columnName(table, Object.keys(tableOf(form, table).columns)[0] ?? "");
}
