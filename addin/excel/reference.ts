/** A rectangle of a sheet, as a defined name refers to it. Rows and columns are counted from 1. */
export interface Reference {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const CELL = String.raw`\$?([A-Z]{1,3})\$?([1-9]\d{0,6})`;
const REFERENCE = new RegExp(`^=?(?:'((?:[^']|'')+)'|([^'!()\\[\\]]+))!${CELL}(?::${CELL})?$`, "i");

/** What `='Serviço'!$C$5:$C$9` refers to; null for a constant, a formula, a lost reference or another workbook's. */
export function referenceOf(formula: string): Reference | null {
  const match = REFERENCE.exec(formula);
  if (!match) return null;
  const [, quoted, plain = "", column = "", row = "", otherColumn = column, otherRow = row] = match;
  const columns = [columnNumber(column), columnNumber(otherColumn)];
  const rows = [Number(row), Number(otherRow)];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet.includes("[")
    ? null
    : {
        sheet,
        firstRow: Math.min(...rows),
        firstColumn: Math.min(...columns),
        lastRow: Math.max(...rows),
        lastColumn: Math.max(...columns),
      };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
