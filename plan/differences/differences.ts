import type { FieldDeclaration, FieldType, Form } from "../form/declaration.ts";
import { fieldLabel } from "../form/labels.ts";
import { plainRaw } from "../workbook/cell/plain-raw.ts";
import type { FieldValue } from "../workbook/cell/read-cell.ts";
import type { Content } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import type { DifferenceSide, FormDifference } from "./difference.ts";
import { filledRows, saidIn } from "./filled-row.ts";
import { matchRows } from "./match-rows.ts";
import { rowKeys, rowName } from "./row-identity.ts";
import { written } from "./written.ts";

type AnyEntry = Entry<unknown> | undefined;

const NOTHING: DifferenceSide = { text: "", value: null, place: null };

/**
 * Where what the agency says differs between two contents, in the form's order, rows in the order of the second. How it
 * was typed, and where it stands, makes no difference, nor does the order of a table's rows. A row that one side lacks
 * gives a difference for each of its filled cells. Of one content with itself there is none.
 */
export function differences<F extends Form>(from: Content<F>, to: Content<F>, form: F): FormDifference[] {
  const [one, other] = [from, to] as unknown as [Content<Form>, Content<Form>];
  const found: FormDifference[] = [];
  for (const [key, declaration] of Object.entries(form.fields)) {
    compare(found, key, declaration, null, one.fields[key], other.fields[key]);
  }
  for (const [key, table] of Object.entries(form.tables)) {
    const rows = matchRows(filledRows(one.tables[key], table), filledRows(other.tables[key], table), rowKeys(key));
    for (const pair of rows) {
      const there = pair.to ?? pair.from;
      if (there === null || pair.from?.text === pair.to?.text) continue;
      const row = rowName(key, there);
      for (const [column, declaration] of Object.entries(table.columns)) {
        compare(found, `${key}.${column}`, declaration, row, pair.from?.cells[column], pair.to?.cells[column]);
      }
    }
  }
  return found;
}

function compare(
  found: FormDifference[],
  key: string,
  { origin, value }: FieldDeclaration,
  row: string | null,
  from: AnyEntry,
  to: AnyEntry,
): void {
  if (origin !== "agency") return;
  const [before, after] = [saidIn(from), saidIn(to)];
  if (before === after) return;
  const change = before === null ? "added" : after === null ? "removed" : "changed";
  const sides = { from: sideOf(from, value, written), to: sideOf(to, value, written) };
  // Two figures that differ beyond the decimals that people are shown are written in full.
  const { from: side, to: otherSide } =
    sides.from.text === sides.to.text
      ? { from: sideOf(from, value, plainRaw), to: sideOf(to, value, plainRaw) }
      : sides;
  found.push({ key, label: fieldLabel(key), row, change, from: side, to: otherSide });
}

function sideOf(entry: AnyEntry, type: FieldType, write: typeof written): DifferenceSide {
  if (entry === undefined) return NOTHING;
  const { state, value, raw, place } = entry;
  if (state === "value") return { text: write(type, value as FieldValue), value: value as FieldValue, place };
  return { text: state === "blank" ? "" : raw, value: null, place };
}
