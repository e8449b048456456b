import type { Form } from "../form/declaration.ts";
import type { Content } from "./content.ts";
import type { Entry } from "./entry.ts";

type AnyEntry = Entry<unknown>;
type Entries = { readonly [key: string]: AnyEntry };

/** A content with `change` made to every entry, which keeps its key, its place and its type of value. */
export function mapEntries<F extends Form>(content: Content<F>, change: (entry: AnyEntry) => AnyEntry): Content<F> {
  const changed = (entries: Entries): Entries =>
    Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
  const tables = Object.entries<Content<Form>["tables"][string]>(content.tables).map(([key, table]) => [
    key,
    { ...table, rows: table.rows.map((row) => ({ ...row, cells: changed(row.cells) })) },
  ]);
  // Every entry is one of its own kind again, which the compiler cannot follow through a loop.
  return { ...content, fields: changed(content.fields), tables: Object.fromEntries(tables) } as unknown as Content<F>;
}
