import type { FieldDeclaration, Form } from "../form/declaration.ts";
import { NO_PROBLEMS } from "./cell/outcome.ts";
import { plainRaw } from "./cell/plain-raw.ts";
import type { Content } from "./content.ts";
import type { CellProblem, Entry, Place } from "./entry.ts";
import { type PreparedColumn, type PreparedField, type PreparedTable, preparedForm } from "./prepared-form.ts";
import type { RecordedColumn, RecordedContent, RecordedEntry, RecordedTable } from "./recorded-content.ts";

/**
 * The content that was recorded: `contentOf(recordContent(content), form)` is equal to `content` in everything. What an
 * earlier version of the form did not have is `missing`, what it alone had is left out.
 */
export function contentOf<F extends Form>(recorded: RecordedContent, form: F): Content<F> {
  const prepared = preparedForm(form);
  const fields: { [key: string]: Entry<unknown> } = {};
  for (const field of prepared.fields) {
    const entry = recorded.fields[field.key];
    fields[field.key] = entry ? fieldEntry(field, entry, recorded.sheets) : field.missing;
  }
  const tables: { [key: string]: unknown } = {};
  for (const table of prepared.tables) {
    const there = recorded.tables[table.key];
    tables[table.key] = there ? tableContent(table, there, recorded.sheets) : { found: null, place: null, rows: [] };
  }
  // The shape is the declaration's, key by key, which the compiler cannot follow through a loop.
  return { fields, tables, modified: recorded.modified } as unknown as Content<F>;
}

function fieldEntry(field: PreparedField, entry: RecordedEntry, sheets: readonly string[]): Entry<unknown> {
  const { state, value = null, raw = null, at, problems = NO_PROBLEMS } = entry;
  return entryOf(field.key, field.declaration, { state, value, raw, place: placeAt(at, sheets), problems });
}

function entryOf(
  key: string,
  declaration: FieldDeclaration,
  { raw, value, ...rest }: Omit<Entry<RecordedEntry["value"]>, "key" | "raw"> & { readonly raw: string | null },
): Entry<unknown> {
  const plain = value === null || value === undefined ? "" : plainRaw(declaration.value, value);
  return { key, ...rest, value, raw: raw ?? plain };
}

function placeAt([sheet = 0, row = 0, column = 0]: readonly number[], sheets: readonly string[]): Place {
  return { sheet: sheets[sheet] ?? "", row, column };
}

function tableContent(table: PreparedTable, recorded: RecordedTable, sheets: readonly string[]) {
  const { found, at, numbers } = recorded;
  const place = at === undefined ? null : placeAt(at, sheets);
  const columns = table.columns.map((column) => columnEntries(column, recorded, place));
  const rows = numbers.map((number, index) => ({
    number,
    cells: Object.fromEntries(
      table.columns.map((column, position) => [column.column, columns[position]?.[index] ?? column.missing]),
    ),
  }));
  return { found, place, rows };
}

function columnEntries(
  column: PreparedColumn,
  { numbers, columns }: RecordedTable,
  header: Place | null,
): readonly Entry<unknown>[] {
  const recorded = columns[column.column];
  if (!recorded || header === null) return [];
  const states = byRow(recorded.states);
  const problems = byRow(recorded.problems);
  return numbers.map((number, index) => {
    const value = recorded.values[index] ?? null;
    const place = { sheet: header.sheet, row: header.row + number, column: recorded.column };
    return entryOf(column.key, column.declaration, {
      state: (states.get(index) ?? (value === null ? "blank" : "value")) as Entry<unknown>["state"],
      value,
      raw: recorded.raws?.[index] ?? null,
      place,
      problems: problemsOf(problems.get(index)),
    });
  });
}

function byRow(rows: RecordedColumn["states"]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const [word, indices] of Object.entries(rows ?? {})) for (const index of indices) words.set(index, word);
  return words;
}

function problemsOf(words: string | undefined): readonly CellProblem[] {
  return words === undefined ? NO_PROBLEMS : (words.split(" ") as CellProblem[]);
}
