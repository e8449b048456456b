import type { Form } from "../../form/declaration.ts";
import { address } from "../../workbook/address.ts";
import type { Content } from "../../workbook/content.ts";
import type { Entry, Place } from "../../workbook/entry.ts";
import type { CellSaid } from "./cell-said.ts";

/** A cell of a received workbook, and what was typed into it. */
export interface CellTyped {
  readonly sheet: string;
  /** `D11` */
  readonly cell: string;
  /** What the form calls it. */
  readonly label: string;
  /** As it was typed; "" for nothing. */
  readonly typed: string;
}

/** So many cells of a workbook are named; a count of more is no clearer for it. */
const NAMED = 12;

/** What was typed into cells of a received workbook; a cell that it does not have is left out. */
export function cellsTyped(content: Content<Form>, form: Form, cells: readonly CellSaid[]): readonly CellTyped[] {
  const entries = entriesOf(content);
  return cells.slice(0, NAMED).flatMap((said) => {
    const entry = entries.find((candidate) => isSaid(candidate, said));
    if (!entry?.place) return [];
    const { sheet, row, column } = entry.place;
    return [{ sheet, cell: address(row, column), label: labelOf(entry.key, form), typed: entry.raw }];
  });
}

function entriesOf({ fields, tables }: Content<Form>): readonly Entry<unknown>[] {
  const rows = Object.values(tables).flatMap((table) => table.rows);
  return [...Object.values(fields), ...rows.flatMap(({ cells }) => Object.values(cells))];
}

function isSaid({ key, place }: Entry<unknown>, said: CellSaid): boolean {
  if ("field" in said) return key === said.field;
  if ("place" in said) return isInRowOf(place, said.place) && place?.column === said.place.column;
  return key === said.key && isInRowOf(place, said.besides);
}

function isInRowOf(place: Place | null, other: Place): boolean {
  return place?.sheet === other.sheet && place.row === other.row;
}

function labelOf(key: string, { fields, tables }: Form): string {
  const field = fields[key];
  if (field) return field.label;
  const dot = key.lastIndexOf(".");
  return tables[key.slice(0, dot)]?.columns[key.slice(dot + 1)]?.label ?? key;
}
