import { checkWorkbook } from "../../plan/rules/check-workbook.ts";
import type { Grid } from "../../plan/workbook/grid.ts";
import { medianTimes } from "./median-times.ts";

/** A grid that went through text: its maps as lists of their entries. */
interface PlainGrid extends Omit<Grid, "sheets" | "names" | "tables"> {
  readonly sheets: readonly (Omit<Grid["sheets"][number], "cells"> & { readonly cells: readonly [number, never][] })[];
  readonly names: readonly [string, never][];
  readonly tables: readonly [string, never][];
}

/** A grid as text, for {@link checkTimes}. */
export function gridAsText(grid: Grid): string {
  return JSON.stringify(grid, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

function gridOfText(text: string): Grid {
  const { sheets, names, tables, ...grid } = JSON.parse(text) as PlainGrid;
  return {
    ...grid,
    sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: new Map(cells) })),
    names: new Map(names),
    tables: new Map(tables),
  };
}

/**
 * Milliseconds a plan: reading the form out of its cells and holding all rules against it, and beside it taking the same
 * cells apart as JSON and putting them together. Runs in Node and, bundled, in a browser.
 */
export function checkTimes(texts: readonly string[], today: string, turns: number) {
  const grids = texts.map(gridOfText);
  return medianTimes(texts.length, turns, [
    (index) => {
      const grid = grids[index];
      const checked = grid && checkWorkbook(grid, { today, revision: null, final: true, sender: null });
      if (checked?.kind !== "plan") throw new Error(`not a plan: ${checked?.kind}`);
    },
    (index) => gridOfText(gridAsText(grids[index] as Grid)),
  ]);
}
