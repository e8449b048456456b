import type { GridCell } from "../grid.ts";

const DIGITS = /^\d+$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$/;
const PADDED = /^0{2,20}$/;

/** A code of digits as typed, leading zeros kept; `1.929` is 1929 written with its thousands. Null when it is none. */
export function digitsFromText(text: string): string | null {
  if (DIGITS.test(text)) return text;
  return THOUSANDS.test(text) ? text.replace(/[. ]/g, "") : null;
}

/** The digits of a whole number, with the leading zeros that a format such as `00000` shows. Null when it is none. */
export function digitsFromCell(cell: GridCell, number: number): string | null {
  if (!Number.isSafeInteger(number) || number < 0) return null;
  const digits = String(number);
  return PADDED.test(cell.format) ? digits.padStart(cell.format.length, "0") : digits;
}
