import { cellFormat } from "../form/cell-format.ts";
import type { CellFormula } from "../formulas/cell-formula.ts";
import { computedFormula } from "../formulas/computed-formulas.ts";
import { standingFormula } from "../formulas/standing-formula.ts";
import { address } from "../workbook/address.ts";
import type { FoundTable } from "../workbook/found.ts";
import { putBack, shownCell } from "./before.ts";
import type { Repair } from "./change.ts";
import type { FoundCell, FoundCells } from "./found-cells.ts";

/** Computed cells that somebody typed over or emptied. A formula of the user's own is left alone: it still computes. */
export function formulaRepairs({ grid, cells }: FoundCells): readonly Repair[] {
  return cells.flatMap((found) => {
    const { field, place, cell } = found;
    if (field.declaration.origin !== "computed" || (cell !== undefined && cell.formula !== null)) return [];
    const formula = formulaOf(found);
    if (formula === null) return [];
    const format = formula.numFmt ?? cellFormat(field.declaration.value).numFmt;
    const repair: Repair = {
      kind: "formula",
      key: field.key,
      place,
      before: shownCell(cell, grid),
      after: `=${formula.formula}`,
      changes: [
        { change: "format", place, format },
        { change: "content", place, content: { formula: formula.formula, array: formula.array === true } },
      ],
      undo: putBack(cell, place),
    };
    return [repair];
  });
}

function formulaOf({ field, place, table }: FoundCell): CellFormula | null {
  return table === null ? computedFormula(field.key) : standingOf(table, place.row);
}

/** The only computed column of the form says how an action stands; it needs the columns it speaks of. */
function standingOf(table: FoundTable, row: number): CellFormula | null {
  const cell = (column: string) => {
    const index = table.table.columns.findIndex((each) => each.column === column);
    const at = table.columns[index] ?? 0;
    return at > 0 ? `$${address(row, at)}` : null;
  };
  const action = cell("action");
  const month = cell("month");
  const situation = cell("situation");
  const dateDone = cell("dateDone");
  if (action === null || month === null || situation === null || dateDone === null) return null;
  return { formula: standingFormula({ action, month, situation, dateDone }) };
}
