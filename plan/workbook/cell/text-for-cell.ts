import { writableText } from "../../text/writable-text.ts";

/** The most UTF-16 units a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

const CUT = "…";

/**
 * Text of anybody's making as a cell can hold it: without characters that ruin a file, with line feeds for line breaks,
 * cut to Excel's limit with an ellipsis.
 */
export function textForCell(text: string): string {
  const clean = writableText(text);
  return clean.length <= LONGEST_TEXT ? clean : cut(clean);
}

function cut(text: string): string {
  const kept = text.slice(0, LONGEST_TEXT - CUT.length);
  // Never between the halves of a character beyond the basic plane.
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)) + CUT;
}
