import { filledRows } from "../differences/filled-row.ts";
import { rowName } from "../differences/row-identity.ts";
import type { Block, FieldDeclaration, Form } from "../form/declaration.ts";
import { fieldLabel, tableLabel } from "../form/labels.ts";
import { planForm } from "../form/plan-form.ts";
import type { Content, PlanContent } from "../workbook/content.ts";
import type { Entry, Place } from "../workbook/entry.ts";
import { entryText } from "./commented-cell.ts";

/** A plan to be read without its workbook: sheet by sheet, what the agency says in the form's order. */
export interface ReadableSheet {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly ReadableBlock[];
}

export type ReadableBlock =
  | { readonly kind: "fields"; readonly heading: string | null; readonly cells: readonly ReadableCell[] }
  | {
      readonly kind: "table";
      readonly heading: string;
      /** The table's key. */
      readonly table: string;
      readonly columns: readonly { readonly column: string; readonly label: string }[];
      readonly rows: readonly ReadableRow[];
    };

/** A row in which something is said. */
export interface ReadableRow {
  /** From 1, blank rows not counted: what a comment names the row by. */
  readonly ordinal: number;
  /** What people call it by. */
  readonly name: string;
  /** In the order of the table's columns. */
  readonly cells: readonly ReadableCell[];
}

export interface ReadableCell {
  /** The key of the form. */
  readonly key: string;
  readonly label: string;
  /** As people read it; "" for nothing. */
  readonly text: string;
  readonly place: Place | null;
  /** Whether the agency fills it in, so that it can be commented on. */
  readonly filledIn: boolean;
}

const FORM: Form = planForm;

/** What a plan says, as a person reads it. Sheets on which the agency fills nothing in are left out. */
export function readableContent(content: PlanContent): readonly ReadableSheet[] {
  const all: Content<Form> = content;
  return FORM.sheets.flatMap(({ name, title, visibility, blocks }) => {
    if (visibility !== "visible") return [];
    const readable = blocks.flatMap((block) => readableBlock(all, block) ?? []);
    const isFilledIn = readable.some((block) => block.kind === "table" || block.cells.length > 0);
    return isFilledIn ? [{ name, title, blocks: readable }] : [];
  });
}

function readableBlock(content: Content<Form>, block: Block): ReadableBlock | null {
  switch (block.block) {
    case "fields":
      return fieldsBlock(content, block.heading ?? null, block.fields);
    case "matrix":
      return fieldsBlock(
        content,
        block.heading ?? null,
        block.rows.flatMap(({ fields }) => fields),
      );
    case "table":
      return tableBlock(content, block.table);
    default:
      return null;
  }
}

function fieldsBlock(content: Content<Form>, heading: string | null, keys: readonly string[]): ReadableBlock | null {
  const cells = keys.flatMap((key) => {
    const declaration = FORM.fields[key];
    const entry = content.fields[key];
    return declaration?.origin === "agency" && entry ? [readableCell(key, declaration, entry)] : [];
  });
  return cells.length === 0 ? null : { kind: "fields", heading, cells };
}

function tableBlock(content: Content<Form>, table: string): ReadableBlock | null {
  const declaration = FORM.tables[table];
  if (declaration === undefined) return null;
  const columns = Object.entries(declaration.columns).filter(([, { origin }]) => origin !== "computed");
  return {
    kind: "table",
    heading: tableLabel(table),
    table,
    columns: columns.map(([column, { label }]) => ({ column, label })),
    rows: filledRows(content.tables[table], declaration).map((row) => ({
      ordinal: row.ordinal,
      name: rowName(table, row),
      cells: columns.flatMap(([column, cell]) => {
        const entry = row.cells[column];
        return entry ? [readableCell(`${table}.${column}`, cell, entry)] : [];
      }),
    })),
  };
}

function readableCell(key: string, declaration: FieldDeclaration, entry: Entry<unknown>): ReadableCell {
  const { place } = entry;
  return {
    key,
    label: fieldLabel(key),
    text: entryText(declaration, entry),
    place,
    filledIn: declaration.origin === "agency",
  };
}
