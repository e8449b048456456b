import type { GridName, GridRange } from "../../../../plan/workbook/grid.ts";
import { absoluteCell } from "./absolute-cell.ts";
import { orderedRange } from "./cell-reference.ts";
import type { DeclaredName } from "./declared-name.ts";
import { Refused } from "./refusal.ts";

/** A sheet's name in front of `!`: between quotes, where a quote is written twice, or without any. */
const QUOTED = /^'(?:[^']|'')+'$/;
const UNQUOTED = /^[^'!:\s]+$/;

/**
 * The names of a workbook, keyed in lower case. A name that counts in one sheet only is taken when the workbook has
 * none like it: copying a sheet makes such doubles, and the first one is the original's. Names that Excel keeps for
 * itself (print areas, filters) are left out.
 *
 * @param sheets Index of each sheet by its name in lower case.
 * @throws Refused when two names of the workbook are the same.
 */
export function resolveNames(
  declared: readonly DeclaredName[],
  sheets: ReadonlyMap<string, number>,
): ReadonlyMap<string, GridName> {
  const names = new Map<string, GridName>();
  const places = new Places(sheets);
  for (const local of [false, true]) {
    for (const { name, formula } of declared.filter((candidate) => candidate.local === local)) {
      const key = name.toLowerCase();
      if (key.startsWith("_xlnm.")) continue;
      if (!names.has(key)) names.set(key, { name, range: places.rangeOf(formula) });
      else if (!local) throw new Refused("duplicate-name", name);
    }
  }
  return names;
}

/** Reads formulas that are places. The names of a sheet mostly follow one another: the last sheet is kept at hand. */
class Places {
  readonly #sheets: ReadonlyMap<string, number>;
  /** As it was written last, and its index. */
  #written = "";
  #sheet: number | undefined;

  constructor(sheets: ReadonlyMap<string, number>) {
    this.#sheets = sheets;
  }

  /** The rectangle that a formula is, when it is nothing else and all of it is absolute. */
  rangeOf(formula: string): GridRange | null {
    const mark = formula.lastIndexOf("!");
    const from = absoluteCell(formula, mark + 1);
    if (mark < 1 || from === null) return null;
    const single = from.end === formula.length;
    const to = single ? from : formula[from.end] === ":" ? absoluteCell(formula, from.end + 1) : null;
    if (to === null || to.end !== formula.length) return null;
    if (mark !== this.#written.length || !formula.startsWith(this.#written)) {
      this.#written = formula.slice(0, mark);
      this.#sheet = sheetNamed(this.#written, this.#sheets);
    }
    const sheet = this.#sheet;
    return sheet === undefined ? null : { sheet, ...orderedRange(from.row, from.column, to.row, to.column) };
  }
}

function sheetNamed(written: string, sheets: ReadonlyMap<string, number>): number | undefined {
  if (UNQUOTED.test(written)) return sheets.get(written.toLowerCase());
  if (!QUOTED.test(written)) return undefined;
  return sheets.get(written.slice(1, -1).replaceAll("''", "'").toLowerCase());
}
