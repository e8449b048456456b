/**
 * What has to be given to Excel for a cell to hold exactly this. Excel reads a text as if somebody typed it, and would
 * make a date of `10/03/2026 14:05`, a formula of `+55…` and a number of `00123`; the apostrophe keeps it a text.
 */
export function typed(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
