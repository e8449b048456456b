/** The most UTF-16 units a cell of Excel holds. */
const CELL_LIMIT = 32_767;

const MARK = "… [Texto cortado: não cabe em uma célula. Leia o restante na carta de serviço.]";

/**
 * A letter's text as a cell can hold it: whole, or cut between two characters and ended by a sentence that says so, since
 * Excel calls a file damaged whose cells hold more.
 */
export function withinCell(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const kept = text.slice(0, CELL_LIMIT - MARK.length);
  return (kept.isWellFormed() ? kept : kept.slice(0, -1)).trimEnd() + MARK;
}
