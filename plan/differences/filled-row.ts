import type { Form, TableDeclaration } from "../form/declaration.ts";
import type { Content } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import { normalValue } from "../workbook/normal-value.ts";

/** A row of a table in which the agency or the form says something. */
export interface FilledRow {
  /** From 1, blank rows not counted. */
  readonly ordinal: number;
  readonly cells: { readonly [column: string]: Entry<unknown> };
  /** Everything the row says, as one text: equal for equal rows. */
  readonly text: string;
}

/** The rows of a table that say anything, computed columns apart. */
export function filledRows(table: Content<Form>["tables"][string] | undefined, declaration: TableDeclaration) {
  const columns = Object.entries(declaration.columns)
    .filter(([, { origin }]) => origin === "agency" || origin === "official")
    .map(([column]) => column);
  const rows: FilledRow[] = [];
  for (const { cells } of table?.rows ?? []) {
    const said = columns.map((column) => saidIn(cells[column]));
    if (said.some((value) => value !== null)) {
      rows.push({ ordinal: rows.length + 1, cells, text: JSON.stringify(said) });
    }
  }
  return rows;
}

/** What a cell says, as JSON; null for nothing. */
export function saidIn(entry: Entry<unknown> | undefined): string | null {
  const value = entry && normalValue(entry);
  return value === undefined ? null : JSON.stringify(value);
}
