import { definedName, type FieldDeclaration, type Form, type TableDeclaration } from "../form/declaration.ts";
import { foldText } from "../text/fold-text.ts";
import { NO_PROBLEMS } from "./cell/outcome.ts";
import type { Entry } from "./entry.ts";

/** A field with everything that finding and reading it needs, worked out once. */
export interface PreparedField {
  readonly key: string;
  /** The defined name as grids key it. */
  readonly name: string;
  readonly declaration: FieldDeclaration;
  readonly missing: Entry<never>;
}

export interface PreparedColumn extends PreparedField {
  /** The column's key within its table. */
  readonly column: string;
  /** The header, folded. */
  readonly header: string;
}

export interface PreparedTable {
  readonly key: string;
  /** The table's name as grids key it. */
  readonly name: string;
  readonly declaration: TableDeclaration;
  readonly columns: readonly PreparedColumn[];
  /** Index into `columns` by the header, as declared and folded. */
  readonly byHeader: ReadonlyMap<string, number>;
  /** Equal for tables that only their place tells apart. */
  readonly headers: string;
  /** The heading over the table, folded; null when it has none. */
  readonly heading: string | null;
  /** The declared tab, folded. */
  readonly sheet: string;
}

/** Fields in a rectangle, to be found by its headers and row labels; all texts folded. */
export interface PreparedMatrix {
  readonly sheet: string;
  /** The first is over the row labels. */
  readonly headers: readonly string[];
  readonly rows: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

/** A field with its label to the left. */
export interface PreparedLabel {
  readonly sheet: string;
  readonly label: string;
  readonly key: string;
}

/** A form as the reader needs it. */
export interface PreparedForm {
  readonly form: Form;
  readonly fields: readonly PreparedField[];
  readonly tables: readonly PreparedTable[];
  readonly labels: readonly PreparedLabel[];
  readonly matrices: readonly PreparedMatrix[];
  /** What begins a line of the form (titles, headings, paragraphs, labels), folded: never a row of a table. */
  readonly words: ReadonlySet<string>;
}

const preparedForms = new WeakMap<Form, PreparedForm>();

/** The prepared form, computed the first time. */
export function preparedForm(form: Form): PreparedForm {
  let prepared = preparedForms.get(form);
  if (!prepared) {
    prepared = prepare(form);
    preparedForms.set(form, prepared);
  }
  return prepared;
}

function prepare(form: Form): PreparedForm {
  return {
    form,
    fields: Object.entries(form.fields).map(([key, declaration]) => prepareField(key, declaration)),
    tables: Object.entries(form.tables).map(([key, declaration]) => prepareTable(form, key, declaration)),
    ...prepareBlocks(form),
  };
}

function prepareField(key: string, declaration: FieldDeclaration): PreparedField {
  const missing = { key, state: "missing", value: null, raw: "", place: null, problems: NO_PROBLEMS } as const;
  return { key, name: definedName(key).toLowerCase(), declaration, missing: Object.freeze(missing) };
}

function prepareTable(form: Form, key: string, declaration: TableDeclaration): PreparedTable {
  const columns = Object.entries(declaration.columns).map(([column, columnDeclaration]) => ({
    ...prepareField(`${key}.${column}`, columnDeclaration),
    column,
    header: foldText(columnDeclaration.label),
  }));
  const byHeader = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    byHeader.set(column.header, index);
    byHeader.set(column.declaration.label, index);
  }
  const headers = columns.map((column) => column.header).join("\n");
  let heading: string | null = null;
  let tab = "";
  for (const sheet of form.sheets) {
    for (const block of sheet.blocks) {
      if (block.block !== "table" || block.table !== key) continue;
      tab = foldText(sheet.name);
      heading = block.heading === undefined ? null : foldText(block.heading);
    }
  }
  return { key, name: declaration.name.toLowerCase(), declaration, columns, byHeader, headers, heading, sheet: tab };
}

function prepareBlocks(form: Form): Pick<PreparedForm, "labels" | "matrices" | "words"> {
  const labels: PreparedLabel[] = [];
  const matrices: PreparedMatrix[] = [];
  const words = new Set<string>();
  for (const declaration of form.sheets) {
    const sheet = foldText(declaration.name);
    words.add(foldText(declaration.title));
    for (const block of declaration.blocks) {
      if (block.block !== "missing" && block.heading !== undefined) words.add(foldText(block.heading));
      if (block.block === "text") for (const paragraph of block.paragraphs) words.add(foldText(paragraph));
      if (block.block === "fields") {
        for (const key of block.fields) labels.push({ sheet, key, label: foldText(form.fields[key]?.label ?? "") });
      }
      if (block.block === "matrix") {
        const rows = block.rows.map((row) => ({ label: foldText(row.label), keys: row.fields }));
        matrices.push({ sheet, headers: block.headers.map(foldText), rows });
      }
    }
  }
  for (const { label } of labels) words.add(label);
  for (const { headers, rows } of matrices) {
    words.add(headers[0] ?? "");
    for (const { label } of rows) words.add(label);
  }
  words.delete("");
  return { labels, matrices, words };
}
