import { formatDate } from "../../plan/calendar/civil-date.ts";
import { formatQuarter } from "../../plan/calendar/quarter.ts";
import { definedName, type FieldType, type Form } from "../../plan/form/declaration.ts";
import { type ListItem, lists } from "../../plan/form/lists.ts";

/** What is typed into a cell: a text, a number, or a date as a date. */
export type TypedValue = string | number | { readonly date: string };

/** How people type a value of a type. */
export type Spelling = (value: unknown, type: FieldType) => TypedValue;

/** What a program types into a workbook of the form: by defined name, and by table and header. */
export interface TypedValues {
  readonly fields: { readonly [name: string]: TypedValue };
  readonly tables: { readonly [table: string]: readonly { readonly [header: string]: TypedValue }[] };
}

type Loose = { readonly [key: string]: unknown };

/** Values of a form as somebody types them, in the names and headers that the workbook shows. */
export function typedValues(
  form: Form,
  values: { readonly fields: Loose; readonly tables: { readonly [key: string]: readonly Loose[] | undefined } },
  spelling: Spelling,
): TypedValues {
  const fields: { [name: string]: TypedValue } = {};
  for (const [key, value] of Object.entries(values.fields)) {
    const type = form.fields[key]?.value;
    if (type) fields[definedName(key)] = spelling(value, type);
  }
  const tables: { [table: string]: { [header: string]: TypedValue }[] } = {};
  for (const [key, rows = []] of Object.entries(values.tables)) {
    const table = form.tables[key];
    if (!table) continue;
    tables[table.name] = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([column, value]) => {
          const declaration = table.columns[column];
          return declaration ? [[declaration.label, spelling(value, declaration.value)]] : [];
        }),
      ),
    );
  }
  return { fields, tables };
}

/** As a program fills a form in: numbers as numbers, dates as dates, choices by the words of the list. */
export const asProgramsDo: Spelling = (value, type) => {
  switch (type.type) {
    case "month":
      return { date: `${value}-01` };
    case "date":
      return { date: String(value) };
    case "number":
      return Number(value);
    case "quarter":
      return formatQuarter(String(value));
    case "yesNo":
      return value === true ? "Sim" : "Não";
    case "choice":
      return labelOf(type.list, value);
    default:
      return String(value);
  }
};

const THOUSANDS = new Intl.NumberFormat("pt-BR", { minimumFractionDigits: 2 });

/** As people write, all of it text: `03/2026`, `31/03/2026`, `R$ 1.234,56`, `sim`, choices in small letters. */
export const asBraziliansWrite: Spelling = (value, type) => {
  switch (type.type) {
    case "month":
      return `${String(value).slice(5)}/${String(value).slice(0, 4)}`;
    case "date":
      return formatDate(String(value));
    case "number":
      if (type.measure === "count") return String(value);
      return `${type.measure === "money" ? "R$ " : ""}${THOUSANDS.format(Number(value))}`;
    case "quarter":
      return `${String(value).slice(6)}º trimestre de ${String(value).slice(0, 4)}`;
    case "yesNo":
      return value === true ? "sim" : "não";
    case "choice":
      return ` ${labelOf(type.list, value).toLowerCase()} `;
    default:
      return String(value);
  }
};

function labelOf(list: keyof typeof lists, code: unknown): string {
  const items: readonly ListItem[] = lists[list];
  return items.find((item) => item.code === code)?.label ?? String(code);
}
