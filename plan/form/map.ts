import {
  type ColumnDeclaration,
  definedName,
  type FieldDeclaration,
  type Form,
  type Need,
  type Origin,
} from "./declaration.ts";

/** One line of the form's map: a field, or a column of a table. */
export interface FormMapRow {
  /** `service.name`; a table's column as `schedule.actions[].month`. */
  readonly key: string;
  /** The tab in a new workbook. */
  readonly sheet: string;
  /** The field's defined name; null for a column. */
  readonly name: string | null;
  /** The column's table; null for a field. */
  readonly table: string | null;
  /** The field's label or the column's header. */
  readonly label: string;
  /** The type with what narrows it: `text`, `number:money`, `choice:channels`. */
  readonly type: string;
  readonly origin: Origin;
  readonly need: Need;
}

/** Every key of the form with its place in the workbook, in the order of its declaration: fields, then columns. */
export function formMap(form: Form): readonly FormMapRow[] {
  const sheets = sheetsOf(form);
  const fields = Object.entries(form.fields).map(([key, field]) =>
    row(key, field, { sheet: sheets.get(key) ?? "", name: definedName(key), table: null }),
  );
  const columns = Object.entries(form.tables).flatMap(([key, table]) =>
    Object.entries(table.columns).map(([column, declaration]: [string, ColumnDeclaration]) =>
      row(`${key}[].${column}`, declaration, { sheet: sheets.get(key) ?? "", name: null, table: table.name }),
    ),
  );
  return [...fields, ...columns];
}

function row(key: string, field: FieldDeclaration, at: Pick<FormMapRow, "sheet" | "name" | "table">): FormMapRow {
  return { key, ...at, label: field.label, type: typeOf(field), origin: field.origin, need: field.need };
}

function typeOf({ value }: FieldDeclaration): string {
  if (value.type === "number") return `number:${value.measure}`;
  return value.type === "choice" ? `choice:${value.list}` : value.type;
}

/** The sheet of every field and table, by key. */
export function sheetsOf(form: Form): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>();
  for (const sheet of form.sheets) {
    for (const block of sheet.blocks) {
      if (block.block === "fields") for (const key of block.fields) sheets.set(key, sheet.name);
      if (block.block === "matrix")
        for (const line of block.rows) for (const key of line.fields) sheets.set(key, sheet.name);
      if (block.block === "table") sheets.set(block.table, sheet.name);
    }
  }
  return sheets;
}
