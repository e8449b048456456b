import { definedName, type FieldDeclaration, type Form } from "../../../../plan/form/declaration.ts";
import { computedFormula } from "../../../../plan/formulas/computed-formulas.ts";
import { inputStyle, type Look, lockedStyle, styles } from "./cell-style.ts";
import { cellValue, type FormValue } from "./cell-value.ts";
import { colourWanted } from "./conditional-formats.ts";
import type { SheetCanvas } from "./sheet-canvas.ts";
import { FIRST_COLUMN, fieldOf, type Piece } from "./sheet-layout.ts";
import { validationOf } from "./validation.ts";

type Labelled = Extract<Piece, { piece: "labelled" }>;
type Headers = Extract<Piece, { piece: "headers" }>;

/** A label and its fields beside it, each under its defined name. */
export function drawLabelled(
  canvas: SheetCanvas,
  form: Form,
  { row, label, labelColumns, fields, inMatrix }: Labelled,
  valueAt: (key: string) => FormValue,
): void {
  const lone = fields.some((key) => isProse(fieldOf(form, key))) ? styles.topLabel : styles.label;
  canvas.put(row, FIRST_COLUMN, label, inMatrix ? styles.rowLabel : lone, FIRST_COLUMN + labelColumns - 1);
  fields.forEach((key, index) => {
    const at = { row, column: FIRST_COLUMN + labelColumns + index, inMatrix };
    drawField(canvas, at, key, fieldOf(form, key), valueAt(key));
  });
  canvas.fitRows(row, row);
}

/** One under another, whatever their types, cells read best from one edge. */
const alone = {
  prose: { vertical: "top", horizontal: "left" },
  line: { horizontal: "left" },
} as const satisfies { readonly [shape: string]: Look };

function drawField(
  canvas: SheetCanvas,
  { row, column, inMatrix }: { row: number; column: number; inMatrix: boolean },
  key: string,
  field: FieldDeclaration,
  value: FormValue,
): void {
  canvas.name(definedName(key), row, column);
  if (field.origin === "computed") {
    const formula = computedFormula(key);
    canvas.putFormula(
      row,
      column,
      formula,
      lockedStyle(field.value, formula.numFmt === undefined ? {} : { numFmt: formula.numFmt }),
    );
    return;
  }
  const look = inMatrix ? {} : isProse(field) ? alone.prose : alone.line;
  const style = field.origin === "agency" ? inputStyle(field.value, look) : lockedStyle(field.value, look);
  const cell = canvas.put(row, column, cellValue(field.value, value), style);
  if (field.origin !== "agency") return;
  cell.dataValidation = validationOf(field);
  if (field.need === "required") colourWanted(canvas.sheet, cell.address, `TRIM(${cell.address})=""`);
}

function isProse({ value }: FieldDeclaration): boolean {
  return value.type === "text" && value.multiline === true;
}

/** The headers over a rectangle of fields. */
export function drawHeaders(canvas: SheetCanvas, { row, headers, labelColumns }: Headers): void {
  headers.forEach((header, index) => {
    if (index === 0) canvas.put(row, FIRST_COLUMN, header, styles.header, FIRST_COLUMN + labelColumns - 1);
    else canvas.put(row, FIRST_COLUMN + labelColumns - 1 + index, header, styles.header);
  });
  canvas.fitRows(row, row, 22);
}
