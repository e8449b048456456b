/** Column letters (`1` is `A`, `16384` is `XFD`). */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell in A1 style, without its sheet. Row and column are counted from 1. */
export function address(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** A sheet's name as formulas need it: in quotes, with its own quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
