import { cellKey, type GridCell } from "../../../../plan/workbook/grid.ts";
import type { CellRange } from "./cell-reference.ts";
import { MAX_MERGE_STEPS } from "./limits.ts";
import { Refused } from "./refusal.ts";

/** Counts down over all sheets, so that many overlapping merges cannot take long. */
export class MergeBudget {
  #steps = MAX_MERGE_STEPS;

  /** @throws Refused */
  spend(steps: number, sheet: string): void {
    this.#steps -= steps;
    if (this.#steps < 0) throw new Refused("too-many-merges", sheet);
  }
}

/** Removes what lies under merged ranges: a merged range shows its first cell alone. @throws Refused */
export function dropMergedSlaves(
  cells: Map<number, GridCell>,
  merges: readonly CellRange[],
  budget: MergeBudget,
  sheet: string,
): void {
  for (const merge of merges) {
    const { firstRow, firstColumn, lastRow, lastColumn } = merge;
    const master = cellKey(firstRow, firstColumn);
    const area = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
    budget.spend(1 + Math.min(area, cells.size), sheet);
    if (area > cells.size) {
      for (const [key, { row, column }] of cells) {
        const inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        if (inside && key !== master) cells.delete(key);
      }
      continue;
    }
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        const key = cellKey(row, column);
        if (key !== master) cells.delete(key);
      }
    }
  }
}
