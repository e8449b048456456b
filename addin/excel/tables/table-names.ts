/**
 * What a consolidated table is called in Excel: `tbPlanos` is `pdPlanos`, since a plan's own workbook has tables that begin
 * as the declared names do.
 */
export function excelTableName(table: string): string {
  return table.replace(/^tb/, "pd");
}

/** The declared name of a table in Excel; null when it is none of the consolidated view. */
export function declaredTableName(name: string): string | null {
  return /^pd[A-Z]/.test(name) ? name.replace(/^pd/, "tb") : null;
}

/** The defined name of the cell over a table that says as of when it is. */
export function positionName(table: string): string {
  return `${excelTableName(table)}_posicao`;
}

/** The column that keeps a row's key, hidden: without it nobody could tell which row is which once they were sorted. */
export const KEY_HEADER = "Chave (não apagar)";

/** The column that says of a row that it is not in the figures any more. */
export const STANDING_HEADER = "Linha";
