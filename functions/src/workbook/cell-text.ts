import { textForCell } from "../../../plan/workbook/cell/text-for-cell.ts";

export { LONGEST_TEXT } from "../../../plan/workbook/cell/text-for-cell.ts";

/** Excel reads `_x0041_` in a file as `A`; the underscore written this way keeps it as it was typed. */
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text of anybody's making as a cell of a file can hold it, see {@link textForCell}. It stays text: `=1+1` is written as
 * these four characters, because a string cell is never a formula.
 */
export function cellText(text: string): string {
  return textForCell(text).replace(LOOKS_ENCODED, "_x005F_");
}
