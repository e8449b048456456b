import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../plan/calendar/civil-date.ts";
import { monthOfDate } from "../../plan/calendar/month.ts";
import { quarterOfMonth } from "../../plan/calendar/quarter.ts";
import { agencyForm } from "../../plan/form/agency-form.ts";
import type { FieldType, Form, TableDeclaration } from "../../plan/form/declaration.ts";
import { lists } from "../../plan/form/lists.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import type { AgencyValues, PlanValues } from "../../plan/form/values.ts";
import { plainLine, plainText } from "../../plan/text/plain-text.ts";
import { isNothing, isUnavailable } from "../../plan/workbook/cell/unavailable.ts";

/** Any values that a plan can be filled with, from almost none to all. */
export function arbitraryPlanValues(): fc.Arbitrary<PlanValues> {
  const fields = Object.entries(planForm.fields).filter(([, field]) => field.origin !== "computed");
  const tables = Object.entries<TableDeclaration>(planForm.tables);
  return fc.record({
    fields: fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryCell(field.value)])), {
      requiredKeys: [],
    }),
    tables: fc.record(Object.fromEntries(tables.map(([key, table]) => [key, arbitraryRows(table)])), {
      requiredKeys: [],
    }),
    // Built key by key from the declaration that the type is made of.
  }) as unknown as fc.Arbitrary<PlanValues>;
}

function arbitraryRows(table: TableDeclaration): fc.Arbitrary<unknown> {
  const columns = Object.entries(table.columns).filter(([, column]) => column.origin === "agency");
  const row = fc.record(Object.fromEntries(columns.map(([key, column]) => [key, arbitraryCell(column.value)])), {
    requiredKeys: [],
  });
  return fc.array(row, { maxLength: Math.min(table.rows, 6) });
}

/** Now and then what is not available, or a cell that was emptied. */
function arbitraryCell(type: FieldType): fc.Arbitrary<unknown> {
  const unavailable = fc
    .constantFrom("n/d", "Não disponível", "não se aplica")
    .map((words) => ({ unavailable: words }));
  return fc.oneof(
    { weight: 12, arbitrary: arbitraryValue(type) },
    { weight: 1, arbitrary: unavailable },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

function arbitraryValue(type: FieldType): fc.Arbitrary<unknown> {
  const date = fc.integer({ min: dayNumber("1904-01-01"), max: dayNumber("9999-12-31") }).map(dateOfDayNumber);
  switch (type.type) {
    case "text":
      return arbitraryText(type.multiline ? plainText : plainLine, Math.min(type.maxLength, 60));
    case "email":
      return fc.emailAddress();
    case "telephone":
      return fc.stringMatching(/^\(\d{2}\) \d{4,5}-\d{4}$/);
    case "digits":
      return fc.stringMatching(/^\d{1,8}$/);
    case "date":
      return date;
    case "month":
      return date.map(monthOfDate);
    case "quarter":
      return date.map((day) => quarterOfMonth(monthOfDate(day)));
    case "number":
      return type.measure === "count"
        ? fc.nat()
        : fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
    case "yesNo":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...lists[type.list].map((item) => item.code));
  }
}

/** Text as the reader leaves it; words that say nothing are no values. */
function arbitraryText(plain: (text: string) => string, maxLength: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength }),
      fc.constantFrom("__proto__", "constructor", "=1+1", "1.234", "#REF!", "31/03/2018", "Ação", "a\nb"),
    )
    .map(plain)
    .filter((text) => !isNothing(text) && !isUnavailable(text) && text.length <= maxLength);
}

/**
 * The values that reading gives back for a workbook filled with `values`: those, and the texts that the form brings.
 * Keys without a value are left out, unless the form brings a text there, and so are blank rows at the end.
 */
export function readBack(values: PlanValues): PlanValues {
  return readBackOf(planForm, values as unknown as LooseValues) as unknown as PlanValues;
}

/** {@link readBack} of an agency's workbook. */
export function agencyReadBack(values: AgencyValues): AgencyValues {
  return readBackOf(agencyForm, values as unknown as LooseValues) as unknown as AgencyValues;
}

function readBackOf(form: Form, values: LooseValues): LooseValues {
  const fields = { "template.kind": form.kind, "template.version": form.version, ...withoutBlanks(values.fields) };
  const tables: { [key: string]: readonly Loose[] } = {};
  for (const [key, table] of Object.entries(form.tables)) {
    const typed = values.tables[key] ?? [];
    const count = Math.max(typed.length, table.givenRows.length);
    const rows = Array.from({ length: count }, (_, index) => ({
      ...given(table, index),
      ...keptBlanks(typed[index] ?? {}, Object.keys(given(table, index))),
    }));
    while (rows.length > 0 && Object.keys(rows.at(-1) ?? {}).length === 0) rows.pop();
    if (rows.length > 0) tables[key] = rows;
  }
  return { fields, tables };
}

interface LooseValues {
  readonly fields: Loose;
  readonly tables: { readonly [key: string]: readonly Loose[] | undefined };
}

type Loose = { readonly [column: string]: unknown };

function withoutBlanks(values: Loose): Loose {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
}

/** What the form would fill in stays null when it was emptied. */
function keptBlanks(values: Loose, columns: readonly string[]): Loose {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.filter(([column, value]) => value !== null || columns.includes(column)));
}

function given(table: TableDeclaration, index: number): Loose {
  const row = Object.entries(table.givenRows[index] ?? {}).map(([column, text]) => {
    const type = table.columns[column]?.value;
    if (type?.type !== "choice") return [column, text];
    return [column, lists[type.list].find((item) => item.label === text)?.code];
  });
  return Object.fromEntries(row);
}
