import { address } from "../../../../plan/workbook/address.ts";
import { cellKey, type GridCell } from "../../../../plan/workbook/grid.ts";
import { MAX_SHEET_CELLS } from "./limits.ts";
import { Refused } from "./refusal.ts";

/** Gathers the cells of one sheet and holds them to the limit. */
export class CellCollector {
  readonly #sheet: string;
  readonly #cells = new Map<number, GridCell>();
  #lastKey = -1;
  #ascending = true;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** @throws Refused when the cell is there already, or one too many. */
  add(cell: GridCell): void {
    const key = cellKey(cell.row, cell.column);
    if (key <= this.#lastKey) {
      this.#ascending = false;
      if (this.#cells.has(key)) throw new Refused("duplicate-cell", `${this.#sheet}!${address(cell.row, cell.column)}`);
    }
    this.#lastKey = key;
    this.#cells.set(key, cell);
    if (this.#cells.size > MAX_SHEET_CELLS) throw new Refused("too-many-cells", this.#sheet);
  }

  /** What was gathered, in row-major order. */
  cells(): Map<number, GridCell> {
    return this.#ascending ? this.#cells : new Map([...this.#cells].sort(([one], [other]) => one - other));
  }
}
