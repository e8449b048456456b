import type { TableDeclaration } from "../form/declaration.ts";
import type { TableContent } from "../workbook/content.ts";
import type { Located } from "./rule.ts";

/** Where somebody begins to fill an empty table in: the first cell under its header, which is locked. */
export function firstRow(key: string, { place }: TableContent<TableDeclaration>): Located {
  return { key, place: place && { ...place, row: place.row + 1 } };
}
