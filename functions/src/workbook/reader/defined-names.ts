import type { GridName, GridRange } from "../../../../plan/workbook/grid.ts";
import { absoluteCell } from "./absolute-cell.ts";
import { orderedRange } from "./cell-reference.ts";
import { Refused } from "./refusal.ts";
import type { DeclaredName } from "./workbook-part.ts";

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
  for (const local of [false, true]) {
    for (const { name, formula } of declared.filter((candidate) => candidate.local === local)) {
      const key = name.toLowerCase();
      if (key.startsWith("_xlnm.")) continue;
      if (!names.has(key)) names.set(key, { name, range: rangeOf(formula, sheets) });
      else if (!local) throw new Refused("duplicate-name", name);
    }
  }
  return names;
}

/** The rectangle that a name's formula is, when it is nothing else and all of it is absolute. */
function rangeOf(formula: string, sheets: ReadonlyMap<string, number>): GridRange | null {
  const mark = formula.lastIndexOf("!");
  const from = absoluteCell(formula, mark + 1);
  if (from === null) return null;
  const single = from.end === formula.length;
  const to = single ? from : formula[from.end] === ":" ? absoluteCell(formula, from.end + 1) : null;
  if (to === null || to.end !== formula.length) return null;
  const sheet = sheetNamed(formula.slice(0, Math.max(0, mark)), sheets);
  return sheet === undefined ? null : { sheet, ...orderedRange(from.row, from.column, to.row, to.column) };
}

function sheetNamed(written: string, sheets: ReadonlyMap<string, number>): number | undefined {
  if (UNQUOTED.test(written)) return sheets.get(written.toLowerCase());
  if (!QUOTED.test(written)) return undefined;
  return sheets.get(written.slice(1, -1).replaceAll("''", "'").toLowerCase());
}
