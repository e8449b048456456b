import type { Spot } from "../workbook/found.ts";
import { cellKey, type Grid, type GridCell } from "../workbook/grid.ts";
import { putBack, shownCell } from "./before.ts";
import type { Repair } from "./change.ts";

/** Puts words of the form back into a cell. */
export function wordsBack(key: string, words: string, at: Spot, grid: Grid): Repair {
  const cell = cellAt(grid, at);
  const place = { sheet: grid.sheets[at.sheet]?.name ?? "", row: at.row, column: at.column };
  return {
    kind: "official",
    key,
    place,
    before: shownCell(cell, grid),
    after: words,
    changes: [{ change: "content", place, content: { value: words } }],
    undo: putBack(cell, place),
  };
}

/** The cell of a spot; undefined when nothing stands there. */
export function cellAt(grid: Grid, { sheet, row, column }: Spot): GridCell | undefined {
  return grid.sheets[sheet]?.cells.get(cellKey(row, column));
}
