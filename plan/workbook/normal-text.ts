import type { Form, TableDeclaration } from "../form/declaration.ts";
import type { Content } from "./content.ts";
import type { Entry } from "./entry.ts";
import { formOf } from "./form-of.ts";
import { normalValue } from "./normal-value.ts";

type AnyEntry = Entry<unknown>;
type AnyRow = Content<Form>["tables"][string]["rows"][number];

/**
 * A content as one canonical text: equal for two workbooks exactly when the agency says the same in both. It is the
 * form's kind, then a line of JSON for each field and for each filled row of each table, sorted by key.
 *
 * It does not depend on where and how anything stands: sheets, cells, formats, blank rows, the words for *not
 * available*. What the product writes (identification, state, receipt) and what is computed are not in it, so that
 * a workbook given back after sending says the same as the one that was sent. Of a row that the form gives, the form's
 * words are in it as soon as the agency says anything there.
 */
export function normalText<F extends Form>(content: Content<F>): string {
  const form = formOf(content);
  const fields: { readonly [key: string]: AnyEntry } = content.fields;
  const lines = [form.kind as string];
  for (const key of Object.keys(form.fields).sort()) {
    const entry = fields[key];
    const value = entry && form.fields[key]?.origin === "agency" ? normalValue(entry) : undefined;
    if (value !== undefined) lines.push(JSON.stringify([key, value]));
  }
  for (const [key, table] of Object.entries(form.tables).sort(byKey)) {
    for (const row of content.tables[key]?.rows ?? []) {
      const cells = normalRow(row, table);
      if (cells !== null) lines.push(JSON.stringify([key, cells]));
    }
  }
  return lines.join("\n");
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** Null when the agency says nothing in the row. */
function normalRow(row: AnyRow, { columns }: TableDeclaration): readonly (readonly [string, unknown])[] | null {
  const cells: (readonly [string, unknown])[] = [];
  let given = false;
  for (const column of Object.keys(columns).sort()) {
    const origin = columns[column]?.origin;
    const entry: AnyEntry | undefined = row.cells[column];
    if (entry === undefined || (origin !== "agency" && origin !== "official")) continue;
    const value = normalValue(entry);
    if (value === undefined) continue;
    cells.push([column, value]);
    if (origin === "agency") given = true;
  }
  return given ? cells : null;
}
