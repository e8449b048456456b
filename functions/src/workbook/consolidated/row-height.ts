const LINE = 15;

/** Widths count digits, and letters in a sentence are narrower: so many go where one digit goes. */
const LETTERS_A_DIGIT = 1.15;

/** A row with more lines than this shows its beginning; the cell has the rest. */
const MOST_LINES = 8;

/**
 * So many lines a text takes in a column of so many characters, as near as a count of letters comes. Rows get their
 * height from it: Excel would find it out by itself, LibreOffice takes one line for what Excel has saved.
 */
export function linesIn(text: string, width: number): number {
  // Nearly every text is of one line, and there are a million of them.
  const letters = width * LETTERS_A_DIGIT;
  if (text.length <= letters && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** The height of a row of so many lines, in points. */
export function heightOf(lines: number): number {
  return Math.min(lines, MOST_LINES) * LINE;
}
