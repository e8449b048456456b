import { cellKey, MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import type { Area } from "../../host/model/area.ts";
import type { Cell } from "../../host/model/cell.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import type { HostWorkbook } from "../../host/model/workbook.ts";
import { evaluate, type FormulaRoom } from "./evaluate.ts";
import type { Corner, FormulaTree } from "./formula-tree.ts";
import { NotUnderstood } from "./not-understood.ts";
import { parseFormula } from "./parse-formula.ts";
import { CellError, type Matrix, type Reference, type Scalar, scalarOf } from "./values.ts";

const CIRCLE = new CellError("#REF!");

/**
 * Computes the formulas of a host's workbook as Excel would while people type, and puts the results into its cells. A
 * formula with something that is not known here, and every formula that depends on such a one, keeps the value it had
 * in the file; {@link isKept} tells. Serial numbers count from 1900.
 */
export class Calculator {
  readonly #today: () => number;
  readonly #trees = new Map<string, FormulaTree | null>();
  #workbook: HostWorkbook | null = null;
  /** What was computed in this turn; "computing" for what is being computed. */
  #results = new Map<Sheet, Map<number, Scalar | NotUnderstood | "computing">>();

  /** @param today Today's serial number. */
  constructor(today: () => number) {
    this.#today = today;
  }

  /** Computes every formula of the workbook. */
  recalculate(workbook: HostWorkbook): void {
    this.#workbook = workbook;
    this.#results = new Map(workbook.sheets.map((sheet) => [sheet, new Map()]));
    for (const sheet of workbook.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        const result = this.#resultOf(sheet, key, cell);
        if (!(result instanceof NotUnderstood)) put(sheet, key, cell, result);
      }
    }
  }

  /** Whether a cell shows what the file says, since its formula could not be computed. */
  isKept(sheet: Sheet, row: number, column: number): boolean {
    return this.#results.get(sheet)?.get(cellKey(row, column)) instanceof NotUnderstood;
  }

  /** Whether any cell of the workbook does. */
  get keepsAny(): boolean {
    return [...this.#results.values()].some((results) =>
      [...results.values()].some((one) => one instanceof NotUnderstood),
    );
  }

  /**
   * Whether a condition holds for a cell: one that was written for the cell `written` and whose references move with
   * it, as those of conditional formats do. False where it cannot be computed.
   */
  holds(formula: string, sheet: Sheet, written: Area, row: number, column: number): boolean {
    try {
      const tree = this.#treeOf(formula);
      const value = scalarOf(evaluate(tree, this.#room(sheet, row - written.top, column - written.left)));
      return value === true || (typeof value === "number" && value !== 0);
    } catch (error) {
      if (error instanceof NotUnderstood) return false;
      throw error;
    }
  }

  /** Where a cell's `HYPERLINK` leads; null for any other cell. */
  linkOf(sheet: Sheet, { formula }: Cell): string | null {
    if (formula === null) return null;
    try {
      const tree = this.#treeOf(formula);
      const [target] = tree.kind === "call" && tree.name === "HYPERLINK" ? tree.parts : [];
      const leads = target && scalarOf(evaluate(target, this.#room(sheet, 0, 0)));
      return typeof leads === "string" ? leads : null;
    } catch (error) {
      if (error instanceof NotUnderstood) return null;
      throw error;
    }
  }

  #resultOf(sheet: Sheet, key: number, cell: Cell): Scalar | NotUnderstood {
    const results = this.#results.get(sheet);
    const known = results?.get(key);
    if (known === "computing") return CIRCLE;
    if (known !== undefined) return known;
    results?.set(key, "computing");
    const result = this.#compute(sheet, cell.formula ?? "");
    results?.set(key, result);
    return result;
  }

  #compute(sheet: Sheet, formula: string): Scalar | NotUnderstood {
    try {
      // An empty cell that a formula refers to is shown as 0.
      return scalarOf(evaluate(this.#treeOf(formula), this.#room(sheet, 0, 0))) ?? 0;
    } catch (error) {
      if (error instanceof NotUnderstood) return error;
      throw error;
    }
  }

  #treeOf(formula: string): FormulaTree {
    let tree = this.#trees.get(formula);
    if (tree === undefined) {
      try {
        tree = parseFormula(formula);
      } catch (error) {
        if (!(error instanceof NotUnderstood)) throw error;
        tree = null;
      }
      this.#trees.set(formula, tree);
    }
    if (tree === null) throw new NotUnderstood(formula);
    return tree;
  }

  #room(own: Sheet, down: number, across: number): FormulaRoom {
    const moved = ({ row, column, rowMoves, columnMoves }: Corner) => ({
      row: rowMoves ? row + down : row,
      column: columnMoves ? column + across : column,
    });
    return {
      today: this.#today(),
      cells: (name, first, last) => {
        const sheet = name === null ? own : this.#workbook?.sheet(name);
        if (!sheet) throw new NotUnderstood(name ?? "");
        const [from, to] = [moved(first), moved(last)];
        return this.#reference(sheet, {
          top: Math.min(from.row, to.row),
          left: Math.min(from.column, to.column),
          bottom: Math.max(from.row, to.row),
          right: Math.max(from.column, to.column),
        });
      },
      named: (name) => {
        const found = this.#workbook?.cellsOfName(name);
        return found ? this.#reference(found.sheet, found.area) : null;
      },
    };
  }

  #reference(sheet: Sheet, area: Area): Reference {
    return { sheet, area, cells: () => this.#valuesOf(sheet, area) };
  }

  #valuesOf(sheet: Sheet, area: Area): Matrix {
    return sheet.map(area, (cell, row, column) => {
      if (cell.formula === null) return cell.isError ? new CellError(String(cell.value)) : cell.value;
      const result = this.#resultOf(sheet, cellKey(row, column), cell);
      if (result instanceof NotUnderstood) throw result;
      return result;
    });
  }
}

function put(sheet: Sheet, key: number, cell: Cell, result: Scalar): void {
  const isError = result instanceof CellError;
  const value = isError ? result.code : result;
  if (value === cell.value && isError === cell.isError) return;
  sheet.put(Math.floor(key / MAX_COLUMN), (key % MAX_COLUMN) + 1, { ...cell, value, isError });
}
