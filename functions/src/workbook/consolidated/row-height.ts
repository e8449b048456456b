const LINE = 15;

/** A row with more lines than this shows its beginning; the cell has the rest. */
const MOST_LINES = 8;

/**
 * So many lines a text takes in a column of so many characters, on the generous side. Rows get their height from it:
 * Excel would find it out by itself, LibreOffice takes one line for what Excel has saved.
 */
export function linesIn(text: string, width: number): number {
  // Nearly every text is of one line, and there are a million of them.
  if (text.length <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** The height of a row of so many lines, in points. */
export function heightOf(lines: number): number {
  return Math.min(lines, MOST_LINES) * LINE;
}
