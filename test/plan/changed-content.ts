import type { Form } from "../../plan/form/declaration.ts";
import type { Content } from "../../plan/workbook/content.ts";
import type { Entry } from "../../plan/workbook/entry.ts";

/** One cell of a content: a field, or a cell of the row at this index of a table. */
export type ContentCell =
  | { readonly field: string }
  | { readonly table: string; readonly index: number; readonly column: string };

/** Every cell of the content that is for the agency to fill in. */
export function agencyCells<F extends Form>(form: Form, content: Content<F>): readonly ContentCell[] {
  const { tables } = content as unknown as Content<Form>;
  const fields = Object.entries(form.fields).filter(([, { origin }]) => origin === "agency");
  return [
    ...fields.map(([field]) => ({ field })),
    ...Object.entries(form.tables).flatMap(([table, { columns }]) =>
      Object.entries(columns)
        .filter(([, { origin }]) => origin === "agency")
        .flatMap(([column]) => (tables[table]?.rows ?? []).map((_, index) => ({ table, index, column }))),
    ),
  ];
}

/** What stands in a cell of the content. */
export function entryAt<F extends Form>(content: Content<F>, cell: ContentCell): Entry<unknown> {
  const { fields, tables } = content as unknown as Content<Form>;
  const entry: Entry<unknown> | undefined =
    "field" in cell ? fields[cell.field] : tables[cell.table]?.rows[cell.index]?.cells[cell.column];
  if (!entry) throw new Error(`The content has no such cell: ${JSON.stringify(cell)}.`);
  return entry;
}

/** The content with one cell changed, at its place. */
export function withCell<F extends Form>(
  content: Content<F>,
  cell: ContentCell,
  change: Partial<Entry<unknown>>,
): Content<F> {
  const entry = { ...entryAt(content, cell), ...change } as Entry<never>;
  const loose = content as unknown as Content<Form>;
  if ("field" in cell) {
    return { ...loose, fields: { ...loose.fields, [cell.field]: entry } } as unknown as Content<F>;
  }
  const table = loose.tables[cell.table];
  const rows = table?.rows.map((row, index) =>
    index === cell.index ? { ...row, cells: { ...row.cells, [cell.column]: entry } } : row,
  );
  return { ...loose, tables: { ...loose.tables, [cell.table]: { ...table, rows } } } as unknown as Content<F>;
}

/** A value that the cell does not hold, of the same kind where it holds one. */
export function otherValue({ value }: Entry<unknown>): Partial<Entry<unknown>> {
  const other =
    typeof value === "number"
      ? value + 1 + Math.abs(value)
      : typeof value === "boolean"
        ? !value
        : `${value ?? ""} outro`;
  return { state: "value", value: other, raw: String(other), problems: [] };
}
