import type ExcelJS from "exceljs";
import type { Form, SheetDeclaration } from "../../../../plan/form/declaration.ts";
import { subtitleFormula } from "../../../../plan/formulas/computed-formulas.ts";
import { styles } from "./cell-style.ts";
import type { FormValue } from "./cell-value.ts";
import { drawHeaders, drawLabelled } from "./draw-fields.ts";
import { drawMissing, firstInput } from "./draw-missing.ts";
import { drawTable, type TableRow } from "./draw-table.ts";
import { SheetCanvas } from "./sheet-canvas.ts";
import { FIRST_COLUMN, type Piece, type SheetLayout } from "./sheet-layout.ts";

/** The values of a workbook, looked up by key. */
export interface ValueSource {
  field(key: string): FormValue;
  rows(table: string): readonly TableRow[];
}

/** Draws everything a layout places on a sheet. */
export function drawSheet(
  worksheet: ExcelJS.Worksheet,
  form: Form,
  sheet: SheetDeclaration,
  layout: SheetLayout,
  values: ValueSource,
): SheetCanvas {
  const canvas = new SheetCanvas(worksheet, layout);
  canvas.put(1, FIRST_COLUMN, sheet.title, styles.title);
  canvas.putFormula(2, FIRST_COLUMN, { formula: subtitleFormula(form) }, styles.subtitle);
  worksheet.getRow(1).height = 30;
  drawWayBack(canvas, form, sheet);
  for (const piece of layout.pieces) drawPiece(canvas, form, layout, piece, values);
  return canvas;
}

/** A link to the cover, where what is missing is counted. */
function drawWayBack(canvas: SheetCanvas, form: Form, sheet: SheetDeclaration): void {
  const cover = form.sheets[0];
  canvas.sheet.getRow(3).height = 16;
  if (cover === undefined || cover.name === sheet.name) return;
  const link = { text: `◂ Voltar a ${cover.name}`, hyperlink: `#${firstInput(form, cover)}` };
  canvas.put(3, FIRST_COLUMN, link, styles.back);
}

function drawPiece(canvas: SheetCanvas, form: Form, layout: SheetLayout, piece: Piece, values: ValueSource): void {
  switch (piece.piece) {
    case "heading":
      for (let column = FIRST_COLUMN; column <= layout.headingColumn; column++) {
        canvas.put(piece.row, column, column === FIRST_COLUMN ? piece.text : null, styles.heading);
      }
      canvas.fitRows(piece.row, piece.row, 24);
      break;
    case "paragraph": {
      const text = piece.style === "list" ? `• ${piece.text}` : piece.text;
      canvas.put(piece.row, FIRST_COLUMN, text, styles[piece.style], layout.textColumn);
      canvas.fitRows(piece.row, piece.row, 18);
      break;
    }
    case "headers":
      drawHeaders(canvas, piece);
      break;
    case "labelled":
      drawLabelled(canvas, form, piece, values.field);
      break;
    case "table":
      drawTable(canvas, form, piece, values.rows(piece.table));
      break;
    case "missing":
      drawMissing(canvas, form, piece);
      break;
  }
}
