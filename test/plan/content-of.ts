import { agencyForm } from "../../plan/form/agency-form.ts";
import type { FieldType, Form, TableDeclaration } from "../../plan/form/declaration.ts";
import { type ListItem, lists } from "../../plan/form/lists.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import type { FormValues } from "../../plan/form/values.ts";
import type { AgencyContent, PlanContent } from "../../plan/workbook/content.ts";
import type { Entry } from "../../plan/workbook/entry.ts";

/** Stands for something in a cell that is no value of its field. */
export const unreadable = { cell: "unreadable" } as const;

/** Stands for `n/d` in a cell. */
export const unavailable = { cell: "unavailable" } as const;

type Spoilt<V> = { readonly [K in keyof V]?: V[K] | typeof unreadable | typeof unavailable };

type Typed<F extends Form> = {
  readonly fields?: Spoilt<FormValues<F>["fields"]>;
  readonly tables?: { readonly [K in keyof F["tables"]]?: readonly Spoilt<Row<F, K>>[] };
  readonly modified?: string | null;
};

type Row<F extends Form, K extends keyof F["tables"]> = NonNullable<FormValues<F>["tables"][K]>[number];

export type PlanTyped = Typed<typeof planForm>;
export type MeasurementTyped = NonNullable<NonNullable<PlanTyped["tables"]>["measurements"]>[number];
export type ActionTyped = NonNullable<NonNullable<PlanTyped["tables"]>["schedule.actions"]>[number];

/** What a plan workbook says when nothing but this was typed into it. Rows fill tables over the rows the form gives. */
export function planContent(typed: PlanTyped = {}): PlanContent {
  return contentOf(planForm, typed) as unknown as PlanContent;
}

/** What an agency workbook says when nothing but this was typed into it. */
export function agencyContent(typed: Typed<typeof agencyForm> = {}): AgencyContent {
  return contentOf(agencyForm, typed) as unknown as AgencyContent;
}

function contentOf(form: Form, typed: { fields?: object; tables?: object; modified?: string | null }) {
  const fields: Readonly<Record<string, unknown>> = { ...typed.fields };
  const tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = { ...typed.tables };
  return {
    fields: Object.fromEntries(
      Object.keys(form.fields).map((key, index) => [key, entryOf(key, fields[key], "Campos", index + 1, 2)]),
    ),
    tables: Object.fromEntries(
      Object.entries(form.tables).map(([key, table]) => [key, tableOf(key, table, tables[key] ?? [])]),
    ),
    modified: typed.modified ?? null,
  };
}

/** The header stands in row 1, so a row's number is one less than its row in the sheet; the sheet is named by the table. */
function tableOf(key: string, table: TableDeclaration, rows: readonly Readonly<Record<string, unknown>>[]) {
  const count = Math.max(rows.length, table.givenRows.length);
  return {
    found: table.name,
    place: { sheet: key, row: 1, column: 1 },
    rows: Array.from({ length: count }, (_, index) => {
      const typed = { ...given(table, index), ...rows[index] };
      const cells = Object.keys(table.columns).map((column, position) => [
        column,
        entryOf(`${key}.${column}`, typed[column], key, index + 2, position + 1),
      ]);
      return { number: index + 1, cells: Object.fromEntries(cells) };
    }),
  };
}

function given(table: TableDeclaration, index: number): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(table.givenRows[index] ?? {}).map(([column, words]) => [
      column,
      codeOf(table.columns[column]?.value, words),
    ]),
  );
}

function codeOf(type: FieldType | undefined, words: string): string | undefined {
  if (type?.type !== "choice") return words;
  const items: readonly ListItem[] = lists[type.list];
  return items.find(({ label }) => label === words)?.code;
}

function entryOf(key: string, typed: unknown, sheet: string, row: number, column: number): Entry<unknown> {
  const place = { sheet, row, column };
  if (typed === unreadable) {
    return { key, state: "unreadable", value: null, raw: "?", place, problems: ["not-a-number"] };
  }
  if (typed === unavailable) return { key, state: "unavailable", value: null, raw: "n/d", place, problems: [] };
  if (typed === undefined || typed === null) return { key, state: "blank", value: null, raw: "", place, problems: [] };
  return { key, state: "value", value: typed, raw: String(typed), place, problems: [] };
}
