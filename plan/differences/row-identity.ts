import { formatMonth } from "../calendar/month.ts";
import { standardActionOf } from "../schedule/standard-action.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { FilledRow } from "./filled-row.ts";

/** A way to know a row again; null for a row that does not have it. */
export type RowKey = (row: FilledRow) => string | null;

interface Identity {
  /** What identifies a row of the table, best first. */
  readonly keys: readonly RowKey[];
  /** What people call it by. */
  readonly name: RowKey;
}

const IDENTITIES: { readonly [table: string]: Identity } = {
  measurements: { keys: [value("month")], name: (row) => formatted(value("month")(row), formatMonth) },
  "schedule.actions": { keys: [action], name: value("action") },
  "adoption.responsibilities": { keys: [words("code")], name: value("code") },
  "adoption.dataBases": { keys: [words("dataBase")], name: value("dataBase") },
  "service.stepsToday": { keys: [value("order")], name: value("order") },
  "service.stepsAfter": { keys: [value("order")], name: value("order") },
  services: { keys: [value("portalNumber"), words("name")], name: named("name", "portalNumber") },
};

/** What identifies a row of the table with this key of either form, best first; nothing for a table not known here. */
export function rowKeys(table: string): readonly RowKey[] {
  return IDENTITIES[table]?.keys ?? [];
}

/** What people call a row by: its month, its action, its name; else its place among the filled rows. */
export function rowName(table: string, row: FilledRow): string {
  return IDENTITIES[table]?.name(row) ?? String(row.ordinal);
}

/** A standard action is one by its number, whatever was done to its words. */
function action(row: FilledRow): string | null {
  const text = value("action")(row);
  return text === null ? null : String(standardActionOf(text) ?? foldedWords(text));
}

function value(column: string): RowKey {
  return ({ cells }) => {
    const entry = cells[column];
    return entry?.state === "value" ? String(entry.value) : null;
  };
}

function words(column: string): RowKey {
  return (row) => formatted(value(column)(row), foldedWords);
}

function named(...columns: readonly string[]): RowKey {
  return (row) => columns.map((column) => value(column)(row)).find((name) => name !== null) ?? null;
}

function formatted(text: string | null, format: (text: string) => string): string | null {
  return text === null ? null : format(text);
}
