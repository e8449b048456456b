import { cellKey, type GridCell } from "../../plan/workbook/grid.ts";

/** The used rectangle of a sheet as Excel hands it over: a matrix for everything. Row and column count from 0. */
export interface UsedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The cells of a sheet that hold something, as the guarded reader would give them for the same workbook's file. */
export function cellsOf(used: UsedRange): ReadonlyMap<number, GridCell> {
  const cells = new Map<number, GridCell>();
  for (const [down, row] of used.values.entries()) {
    for (const [across, value] of row.entries()) {
      const cell = cellOf(used, down, across, value);
      if (cell) cells.set(cellKey(cell.row, cell.column), cell);
    }
  }
  return cells;
}

function cellOf(used: UsedRange, down: number, across: number, value: unknown): GridCell | null {
  const type = used.valueTypes[down]?.[across] ?? "Empty";
  const formula = formulaOf(used.formulas[down]?.[across], value);
  if ((type === "Empty" || value === "") && formula === null) return null;
  const place = { row: used.rowIndex + down + 1, column: used.columnIndex + across + 1 };
  const format = used.numberFormat[down]?.[across];
  const rest = { format: typeof format === "string" && format !== "" ? format : "General", formula };
  if (type === "Empty") return { ...place, type: "uncalculated", value: "", ...rest };
  if (type === "Error") return { ...place, type: "error", value: String(value), ...rest };
  if (typeof value === "number") return { ...place, type: "number", value, ...rest };
  if (typeof value === "boolean") return { ...place, type: "boolean", value, ...rest };
  return { ...place, type: "text", value: String(value), ...rest };
}

/** A cell that holds the text `=A1` has it for its formula, too: only what differs from its value is one. */
function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return null;
  return formula.slice(1);
}
