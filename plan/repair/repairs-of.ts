import type { Form } from "../form/declaration.ts";
import type { Grid } from "../workbook/grid.ts";
import type { Change, Repair } from "./change.ts";
import { formulaRepairs } from "./formula-repairs.ts";
import { foundCells } from "./found-cells.ts";
import { officialRepairs } from "./official-repairs.ts";
import { type Surface, surfaceRepairs } from "./surface-repairs.ts";
import { valueRepairs } from "./value-repairs.ts";

/**
 * Everything of the form that was pasted or typed over in a workbook and can be put right without guessing. Without a
 * surface, the checks and the protection are not looked at. After the repairs there are none left.
 */
export function repairsOf(grid: Grid, form: Form, surface?: Surface): readonly Repair[] {
  const cells = foundCells(grid, form);
  return [
    ...valueRepairs(cells),
    ...formulaRepairs(cells),
    ...officialRepairs(cells, form),
    ...(surface ? surfaceRepairs(grid, form, surface) : []),
  ];
}

/** What some repairs change, in the order in which it is to be done. */
export function changesOf(repairs: readonly Repair[]): readonly Change[] {
  return repairs.flatMap(({ changes }) => changes);
}

/** What takes some repairs back. */
export function undoOf(repairs: readonly Repair[]): readonly Change[] {
  return repairs.toReversed().flatMap(({ undo }) => undo);
}
