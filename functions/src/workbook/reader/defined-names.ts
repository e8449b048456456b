import { type GridName, type GridRange, MAX_ROW } from "../../../../plan/workbook/grid.ts";
import { columnNumber, orderedRange } from "./cell-reference.ts";
import { Refused } from "./refusal.ts";
import type { DeclaredName } from "./workbook-part.ts";

const RANGE = /^(?:'((?:[^']|'')+)'|([^'!:\s]+))!\$([A-Z]{1,3})\$([1-9]\d{0,6})(?::\$([A-Z]{1,3})\$([1-9]\d{0,6}))?$/;

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
  const match = RANGE.exec(formula);
  if (match === null) return null;
  const [, quoted, plain, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  const sheet = sheets.get((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
  const first = columnNumber(fromColumn);
  const last = columnNumber(toColumn);
  if (sheet === undefined || first === null || last === null) return null;
  if (Number(fromRow) > MAX_ROW || Number(toRow) > MAX_ROW) return null;
  return { sheet, ...orderedRange(Number(fromRow), first, Number(toRow), last) };
}
