import type { Form, TableDeclaration } from "../form/declaration.ts";
import type { FormValues } from "../form/values.ts";
import type { Content } from "./content.ts";
import type { Entry } from "./entry.ts";
import { formOf } from "./form-of.ts";

type Values = { [key: string]: unknown };
type AnyTable = Content<Form>["tables"][string];

/** Shared, since most rows between others are blank alike. */
const BLANK_ROW: Values = Object.freeze({});

/**
 * The values of what was read, without places and doubts: what a workbook of the form can be filled with again.
 *
 * What was declared as not available stays so; what could not be read is left out. A row of a table stands at its own
 * number, blank rows before it are empty; but beyond the form's own rows none are left between, since a crafted table
 * may have a million. What the form gives and the workbook lacks is null, so that nothing returns that was deleted.
 */
export function valuesOf<F extends Form>(content: Content<F>): FormValues<F> {
  const form = formOf(content);
  const tables: { [key: string]: readonly Values[] } = {};
  for (const [key, table] of Object.entries<AnyTable>(content.tables)) {
    const declaration = form.tables[key];
    const rows = declaration ? rowsOf(table, declaration) : [];
    if (rows.length > 0) tables[key] = rows;
  }
  // Keys and types are those of the declaration that the content was read by.
  return { fields: valuesIn(content.fields), tables } as unknown as FormValues<F>;
}

function rowsOf(table: AnyTable, declaration: TableDeclaration): readonly Values[] {
  if (table.found === null) return [];
  const rows: Values[] = [];
  const blankTo = (count: number) => {
    while (rows.length < count) rows.push(withoutGiven(BLANK_ROW, declaration, rows.length));
  };
  for (const row of table.rows) {
    blankTo(Math.min(row.number - 1, declaration.rows));
    rows.push(withoutGiven(valuesIn(row.cells), declaration, rows.length));
  }
  blankTo(declaration.givenRows.length);
  return rows;
}

/** The row with null wherever the form would otherwise fill in its own words. */
function withoutGiven(values: Values, { givenRows }: TableDeclaration, index: number): Values {
  const lacking = Object.keys(givenRows[index] ?? {}).filter((column) => !(column in values));
  return lacking.length === 0 ? values : { ...values, ...Object.fromEntries(lacking.map((column) => [column, null])) };
}

function valuesIn(entries: { readonly [key: string]: Entry<unknown> }): Values {
  const values: Values = {};
  for (const [key, entry] of Object.entries(entries)) {
    if (entry.state === "value") values[key] = entry.value;
    else if (entry.state === "unavailable") values[key] = { unavailable: entry.raw };
  }
  return values;
}
