import type { Form } from "../form/declaration.ts";
import type { FormValues } from "../form/values.ts";
import type { Content } from "./content.ts";
import type { Entry } from "./entry.ts";

type Values = { [key: string]: unknown };

/** Shared, for a crafted table may have a million blank rows. */
const BLANK_ROW: Values = Object.freeze({});

/**
 * The values of what was read, without places and doubts: what a workbook of the form can be filled with again.
 * A row of a table stands at its own number; blank rows before it are empty.
 */
export function valuesOf<F extends Form>(content: Content<F>): FormValues<F> {
  const fields = valuesIn(content.fields);
  const tables: { [key: string]: readonly Values[] } = {};
  for (const [key, table] of Object.entries(content.tables)) {
    const rows: Values[] = [];
    for (const row of table.rows) {
      while (rows.length < row.number - 1) rows.push(BLANK_ROW);
      rows.push(valuesIn(row.cells));
    }
    if (rows.length > 0) tables[key] = rows;
  }
  // Keys and types are those of the declaration that the content was read by.
  return { fields, tables } as unknown as FormValues<F>;
}

function valuesIn(entries: { readonly [key: string]: Entry<unknown> }): Values {
  const values: Values = {};
  for (const [key, entry] of Object.entries(entries)) if (entry.state === "value") values[key] = entry.value;
  return values;
}
