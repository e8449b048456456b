/** Excel refuses taller rows. */
const TALLEST_ROW = 409;

const LETTERS_PER_DIGIT = 1.12;

/** A line of 11-point Calibri. */
const LINE_POINTS = 15;

/**
 * How many lines a text takes in a column, words kept whole. An estimate: Excel counts the width in digits of the
 * standard font, and a letter of Portuguese prose is about an eighth narrower than a digit (measured with Carlito, which
 * has Calibri's widths); a tenth is counted on, which leaves room for capitals.
 */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(1, Math.floor((columnWidth - 1) * LETTERS_PER_DIGIT));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0);
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / room);
      used = ((word.length - 1) % room) + 1;
    }
  }
  return lines;
}

/** The height of a row that shows all of its texts, in points; the tallest row Excel allows when they need more. */
export function rowHeight(cells: readonly { text: string; width: number; scale?: number }[], least: number): number {
  const needed = cells.map(({ text, width, scale = 1 }) => wrappedLines(text, width / scale) * LINE_POINTS * scale + 5);
  return Math.min(TALLEST_ROW, Math.max(least, ...needed));
}
