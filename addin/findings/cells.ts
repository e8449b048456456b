import { address } from "../../plan/workbook/address.ts";
import type { Place } from "../../plan/workbook/entry.ts";

/** So many cells are named; a deleted column may stand for thousands. */
const MOST = 12;

/** The cells of one sheet, as people look for them: runs of a column as `D11:D15`. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** How many more runs there are. */
  readonly more: number;
}

/** The places sheet by sheet, in their own order. */
export function cellsOf(places: readonly Place[]): readonly SheetCells[] {
  const sheets = new Map<string, Place[]>();
  for (const place of places) {
    const known = sheets.get(place.sheet);
    if (known) known.push(place);
    else sheets.set(place.sheet, [place]);
  }
  return [...sheets].map(([sheet, inSheet]) => {
    const runs = runsOf(inSheet);
    return { sheet, cells: runs.slice(0, MOST), more: Math.max(0, runs.length - MOST) };
  });
}

function runsOf(places: readonly Place[]): string[] {
  const runs: { first: Place; last: Place }[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run && run.last.column === place.column && run.last.row + 1 === place.row) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => {
    const start = address(first.row, first.column);
    return first === last ? start : `${start}:${address(last.row, last.column)}`;
  });
}
