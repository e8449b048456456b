import { shown } from "../workbook/cell/shown.ts";
import type { Place } from "../workbook/entry.ts";
import type { Grid, GridCell } from "../workbook/grid.ts";
import type { CellContent, Change } from "./change.ts";

/** What stands in a cell, as people read it; "" for nothing. */
export function shownCell(cell: GridCell | undefined, { date1904 }: Grid): string {
  if (cell === undefined) return "";
  return cell.type === "text" ? String(cell.value) : shown(cell, date1904);
}

/** The change that puts a cell's content and format back as they are now. */
export function putBack(cell: GridCell | undefined, place: Place): readonly Change[] {
  const content: Change = { change: "content", place, content: contentOf(cell) };
  return cell === undefined ? [content] : [{ change: "format", place, format: cell.format }, content];
}

function contentOf(cell: GridCell | undefined): CellContent {
  if (cell === undefined) return { value: null };
  if (cell.formula !== null && cell.formula !== "") return { formula: cell.formula, array: false };
  return { value: cell.value };
}
