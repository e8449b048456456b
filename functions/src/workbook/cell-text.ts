import { writableText } from "./writable-text.ts";

/** The most UTF-16 units a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

const CUT = "…";
/** Excel reads `_x0041_` in a file as `A`; the underscore written this way keeps it as it was typed. */
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text of anybody's making as a cell can hold it: without characters that ruin the file, with line feeds for line
 * breaks, cut to Excel's limit with an ellipsis. It stays text: `=1+1` is written as these four characters, because a
 * string cell is never a formula.
 */
export function cellText(text: string): string {
  const clean = writableText(text);
  const whole = clean.length <= LONGEST_TEXT ? clean : cut(clean);
  return whole.replace(LOOKS_ENCODED, "_x005F_");
}

function cut(text: string): string {
  const kept = text.slice(0, LONGEST_TEXT - CUT.length);
  // Never between the halves of a character beyond the basic plane.
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)) + CUT;
}
