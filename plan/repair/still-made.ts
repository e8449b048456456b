import type { Form } from "../form/declaration.ts";
import type { Place } from "../workbook/entry.ts";
import { cellKey, type Grid } from "../workbook/grid.ts";
import type { CellArea, Change, Repair } from "./change.ts";
import { checkedAreas } from "./checked-areas.ts";

/**
 * Those of some repairs that stand in the workbook as they were made, and can be taken back without undoing what people
 * did since: cells that hold what was put there, and checks whose cells have not moved.
 */
export function stillMade(repairs: readonly Repair[], grid: Grid, form: Form): readonly Repair[] {
  const areas = new Set(checkedAreas(grid, form).map(({ area }) => areaName(area)));
  const isThere = (change: Change) =>
    change.change === "check" || change.change === "lock"
      ? areas.has(areaName(change.area))
      : stillStands(change, grid);
  return repairs.filter(({ changes }) => changes.every(isThere));
}

/** Whether what a change put into the workbook's cells is still there. Of checks and locks a grid tells nothing. */
export function stillStands(change: Change, grid: Grid): boolean {
  switch (change.change) {
    case "content": {
      const cell = cellAt(change.place, grid);
      // Excel writes a formula in its own way: that there is one has to do.
      if ("formula" in change.content) return cell !== undefined && cell.formula !== null;
      return (cell?.value ?? null) === change.content.value;
    }
    case "format": {
      const cell = cellAt(change.place, grid);
      return cell === undefined || cell.format === change.format;
    }
    case "protection":
      return grid.sheets.some(({ name }) => name === change.sheet);
    default:
      return true;
  }
}

function cellAt({ sheet, row, column }: Place, grid: Grid) {
  return grid.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
}

function areaName({ sheet, firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  return JSON.stringify([sheet, firstRow, firstColumn, lastRow, lastColumn]);
}
