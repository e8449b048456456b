/**
 * The defined name of a table's column (its cells without the header), which the workbook's own formulas use: people
 * who look at a formula read words, and it follows the column when rows are inserted. Readers find columns by header.
 */
export function columnName(table: string, column: string): string {
  return `col_${table.replaceAll(".", "_")}_${column}`;
}

/** The defined name of a list behind a drop-down. */
export function listName(list: string): string {
  return `list_${list}`;
}

/** The days in one unit of time, in the order of the list of units. */
export const DAYS_PER_UNIT = "list_timeUnits_days";
