import type { Form } from "../form/declaration.ts";
import { cellKey, type Grid } from "../workbook/grid.ts";
import type { CellArea, Change, Repair } from "./change.ts";
import { checkedAreas } from "./checked-areas.ts";

/**
 * Those of some repairs that stand in the workbook as they were made, and can be taken back without undoing what people
 * did since: cells that hold what was put there, and checks whose cells have not moved.
 */
export function stillMade(repairs: readonly Repair[], grid: Grid, form: Form): readonly Repair[] {
  const areas = new Set(checkedAreas(grid, form).map(({ area }) => areaName(area)));
  return repairs.filter(({ changes }) => changes.every((change) => stands(change, grid, areas)));
}

/** Whether a change is as it was made; of a format only the content beside it tells. */
export function stands(change: Change, grid: Grid, areas: ReadonlySet<string>): boolean {
  switch (change.change) {
    case "content": {
      const { place, content } = change;
      const cell = sheetOf(grid, place.sheet)?.cells.get(cellKey(place.row, place.column));
      // Excel writes a formula in its own way: that there is one has to do.
      if ("formula" in content) return cell !== undefined && cell.formula !== null;
      return (cell?.value ?? null) === content.value;
    }
    case "format": {
      const cell = sheetOf(grid, change.place.sheet)?.cells.get(cellKey(change.place.row, change.place.column));
      return cell === undefined || cell.format === change.format;
    }
    case "check":
    case "lock":
      return areas.has(areaName(change.area));
    case "protection":
      return sheetOf(grid, change.sheet) !== undefined;
  }
}

function sheetOf(grid: Grid, sheet: string) {
  return grid.sheets.find(({ name }) => name === sheet);
}

function areaName({ sheet, firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  return JSON.stringify([sheet, firstRow, firstColumn, lastRow, lastColumn]);
}
