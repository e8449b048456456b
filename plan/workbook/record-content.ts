import type { FieldDeclaration, Form } from "../form/declaration.ts";
import { declarationOf } from "../form/labels.ts";
import { plainRaw } from "./cell/plain-raw.ts";
import type { FieldValue } from "./cell/read-cell.ts";
import type { Content } from "./content.ts";
import type { Entry, Place } from "./entry.ts";
import type { RecordedColumn, RecordedContent, RecordedEntry, RecordedTable } from "./recorded-content.ts";

type AnyEntry = Entry<unknown>;
type AnyTable = Content<Form>["tables"][string];

/**
 * A content as it can be kept. Text of the workbook is made well-formed Unicode on the way, since neither a store nor
 * UTF-8 holds anything else; of a content read from a file it already is.
 */
export function recordContent<F extends Form>(content: Content<F>): RecordedContent {
  const sheets = new SheetList();
  const fields: { [key: string]: RecordedEntry } = {};
  for (const [key, entry] of Object.entries<AnyEntry>(content.fields)) {
    const recorded = recordEntry(entry, sheets);
    if (recorded) fields[key] = recorded;
  }
  const tables: { [key: string]: RecordedTable } = {};
  for (const [key, table] of Object.entries<AnyTable>(content.tables)) tables[key] = recordTable(table, sheets);
  return { sheets: sheets.names, fields, tables, modified: content.modified };
}

/** The names of the sheets that were asked for, each once. */
class SheetList {
  readonly names: string[] = [];
  readonly #indices = new Map<string, number>();

  at({ sheet, row, column }: Place): readonly number[] {
    let index = this.#indices.get(sheet);
    if (index === undefined) {
      index = this.names.push(sheet.toWellFormed()) - 1;
      this.#indices.set(sheet, index);
    }
    return [index, row, column];
  }
}

function recordEntry(entry: AnyEntry, sheets: SheetList): RecordedEntry | null {
  const { state, place, problems } = entry;
  if (state === "missing" || place === null) return null;
  const value = keptValue(entry);
  const raw = ownRaw(entry, declarationOf(entry.key));
  return {
    state,
    ...(value !== null && { value }),
    ...(raw !== null && { raw }),
    at: sheets.at(place),
    ...(problems.length > 0 && { problems: [...problems] }),
  };
}

function recordTable({ found, place, rows }: AnyTable, sheets: SheetList): RecordedTable {
  const columns: { [column: string]: RecordedColumn } = {};
  for (const [column, first] of Object.entries<AnyEntry>(rows[0]?.cells ?? {})) {
    if (first.place === null) continue;
    const entries = rows.map(({ cells }) => cells[column] as AnyEntry);
    columns[column] = recordColumn(first.place.column, entries, declarationOf(first.key));
  }
  const numbers = rows.map(({ number }) => number);
  return { found: found?.toWellFormed() ?? null, ...(place !== null && { at: sheets.at(place) }), numbers, columns };
}

function recordColumn(
  column: number,
  entries: readonly AnyEntry[],
  declaration: FieldDeclaration | undefined,
): RecordedColumn {
  const states: { [state: string]: number[] } = {};
  const problems: { [problems: string]: number[] } = {};
  for (const [index, entry] of entries.entries()) {
    if (entry.state !== "value" && entry.state !== "blank") noteRow(states, entry.state, index);
    if (entry.problems.length > 0) noteRow(problems, entry.problems.join(" "), index);
  }
  const raws = entries.map((entry) => ownRaw(entry, declaration));
  return {
    column,
    values: entries.map(keptValue),
    ...(raws.some((raw) => raw !== null) && { raws }),
    ...(Object.keys(states).length > 0 && { states }),
    ...(Object.keys(problems).length > 0 && { problems }),
  };
}

function noteRow(rows: { [word: string]: number[] }, word: string, index: number): void {
  const noted = rows[word];
  if (noted) noted.push(index);
  else rows[word] = [index];
}

function keptValue({ state, value }: AnyEntry): FieldValue | null {
  if (state !== "value") return null;
  return typeof value === "string" ? value.toWellFormed() : (value as FieldValue);
}

/** The raw text, or null when it follows from the value. */
function ownRaw(entry: AnyEntry, declaration: FieldDeclaration | undefined): string | null {
  const raw = entry.raw.toWellFormed();
  const value = keptValue(entry);
  const plain = value === null ? "" : declaration && plainRaw(declaration.value, value);
  return raw === plain ? null : raw;
}
