import type { Form } from "../form/declaration.ts";
import type { Place } from "../workbook/entry.ts";
import { type FoundForm, findForm } from "../workbook/find-form.ts";
import type { FoundTable } from "../workbook/found.ts";
import type { Grid } from "../workbook/grid.ts";
import { preparedForm } from "../workbook/prepared-form.ts";
import { readForm } from "../workbook/read-form.ts";
import { rowLimit } from "../workbook/row-limit.ts";
import type { FormDifference } from "./difference.ts";

/** The blank rows of a workbook's tables, given away one by one to rows that the workbook lacks. */
export class FreeRows {
  readonly #grid: Grid;
  readonly #found: FoundForm;
  readonly #given = new Map<readonly FormDifference[], number | null>();
  /** The rows of each table that are taken, as rows of its sheet. */
  readonly #taken = new Map<string, Set<number>>();

  constructor(grid: Grid, form: Form) {
    this.#grid = grid;
    this.#found = findForm(preparedForm(form), grid);
    const content = readForm(form, grid);
    for (const [key, { headerRow }] of this.#found.tables) {
      this.#taken.set(key, new Set(content.tables[key]?.rows.map(({ number }) => headerRow + number)));
    }
  }

  /** The cell of one of the differences that make up a lacking row; null when the table is lost or full. */
  cellFor(row: readonly FormDifference[], { key }: FormDifference): Place | null {
    const at = key.lastIndexOf(".");
    const table = this.#found.tables.get(key.slice(0, at));
    const sheet = table && this.#grid.sheets[table.sheet];
    if (!table || !sheet) return null;
    const index = table.table.columns.findIndex(({ column }) => column === key.slice(at + 1));
    const column = table.columns[index] ?? 0;
    // A row that only lacks the column is no lacking row.
    const number = column === 0 ? null : this.#rowFor(row, table);
    return number === null ? null : { sheet: sheet.name, row: number, column };
  }

  #rowFor(row: readonly FormDifference[], table: FoundTable): number | null {
    const known = this.#given.get(row);
    if (known !== undefined) return known;
    const taken = this.#taken.get(table.table.key) ?? new Set();
    let number = table.headerRow + 1;
    while (taken.has(number)) number += 1;
    const isFree = number <= table.lastRow || this.#isFreeBelow(table, number);
    if (isFree) taken.add(number);
    this.#given.set(row, isFree ? number : null);
    return isFree ? number : null;
  }

  /** Below its last row a table goes on as long as nothing else stands there. */
  #isFreeBelow(table: FoundTable, row: number): boolean {
    if (row >= rowLimit(this.#found, table)) return false;
    for (const cell of this.#grid.sheets[table.sheet]?.cells.values() ?? []) {
      // The row after it as well, or what stands there would become part of the table.
      if (cell.row === row || cell.row === row + 1) return false;
    }
    return true;
  }
}
