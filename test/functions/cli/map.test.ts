import { expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { definedName, type Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { plano } from "./commands.ts";

const FORMS: readonly Form[] = [planForm, agencyForm];

/** Every field and every column of every table of both forms, as `form key`. */
const KEYS = FORMS.flatMap((form) => [
  ...Object.keys(form.fields).map((key) => `${form.kind} ${key}`),
  ...Object.entries(form.tables).flatMap(([key, { columns }]) =>
    Object.keys(columns).map((column) => `${form.kind} ${key}[].${column}`),
  ),
]);

test("map tells a program where every field and every column of both forms stands", async () => {
  const { status, printed, said } = await plano("map", "--json");
  expect({ status, said }).toEqual({ status: 0, said: "" });
  const rows: Record<string, string | null>[] = JSON.parse(printed);
  expect(rows.map(({ form, key }) => `${form} ${key}`)).toEqual(KEYS);
  for (const row of rows) {
    const form = FORMS.find(({ kind }) => kind === row.form);
    expect(form?.sheets.map(({ name }) => name)).toContain(row.sheet);
    // A field has a name, a column a table.
    if (row.key?.includes("[]")) {
      expect(row.name).toBeNull();
      expect(Object.values(form?.tables ?? {}).map(({ name }) => name)).toContain(row.table);
    } else expect(row).toMatchObject({ name: definedName(row.key ?? ""), table: null });
    expect(row.type).toMatch(/^(text|email|telephone|digits|month|date|quarter|yesNo|number:\w+|choice:\w+)$/);
  }
});

test("map says the same as CSV, text with commas and quotes in quotes", async () => {
  const rows: Record<string, string | null>[] = JSON.parse((await plano("map", "--json")).printed);
  const [header, ...records] = readCsv((await plano("map")).printed);
  expect(header).toEqual(["form", "key", "sheet", "name", "table", "label", "type", "origin", "need"]);
  expect(records).toEqual(rows.map((row) => (header ?? []).map((column) => row[column] ?? "")));
  expect(rows.some(({ label }) => label?.includes(","))).toBe(true);
});

/** RFC 4180, read field by field. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") records.push([]);
    if (end === "") break;
  }
  return records;
}
