import { cellFormat } from "../form/cell-format.ts";
import type { FieldType } from "../form/declaration.ts";
import { cellValue } from "../workbook/cell/cell-value.ts";
import { formatKind } from "../workbook/cell/number-format.ts";
import { readCell } from "../workbook/cell/read-cell.ts";
import { shown } from "../workbook/cell/shown.ts";
import type { Grid, GridCell } from "../workbook/grid.ts";
import { putBack, shownCell } from "./before.ts";
import type { Repair } from "./change.ts";
import type { FoundCell, FoundCells } from "./found-cells.ts";

/** Values that read in one way but stand as something that the workbook's formulas and lists do not know. */
export function valueRepairs({ grid, cells }: FoundCells): readonly Repair[] {
  return cells.flatMap((found) => valueRepair(found, grid) ?? formatRepair(found, grid) ?? []);
}

function valueRepair({ field, place, cell }: FoundCell, grid: Grid): Repair | null {
  const { origin, value: type } = field.declaration;
  if (origin !== "agency" || cell === undefined || cell.formula !== null) return null;
  const wanted = wantedValue(cell, type, grid);
  if (wanted === null || wanted === cell.value) return null;
  const { numFmt } = cellFormat(type);
  const after: GridCell = {
    ...cell,
    type: typeof wanted === "number" ? "number" : "text",
    value: wanted,
    format: numFmt,
  };
  return {
    kind: "value",
    key: field.key,
    place,
    before: shownCell(cell, grid),
    after: typeof wanted === "number" ? shownAs(wanted, type, after, grid) : wanted,
    changes: [
      // The format first: Excel keeps what is put into a text cell as text.
      ...(cell.format === numFmt ? [] : [{ change: "format", place, format: numFmt } as const]),
      { change: "content", place, content: { value: wanted } },
    ],
    undo: putBack(cell, place),
  };
}

/** What the cell should hold; null when it holds no value, a doubtful one, or one that may stay as it is. */
function wantedValue(cell: GridCell, type: FieldType, { date1904 }: Grid): string | number | null {
  const read = readCell(cell, type, date1904);
  if (read.state !== "value" || read.value === null || read.problems.length > 0) return null;
  const wanted = cellValue(type, read.value, date1904);
  switch (type.type) {
    case "month":
    case "date":
    case "number":
      return cell.type === "text" ? Number(wanted) : null;
    case "yesNo":
    case "choice":
    case "quarter":
      return String(wanted);
    default:
      return null;
  }
}

function shownAs(value: number, type: FieldType, cell: GridCell, { date1904 }: Grid): string {
  if (type.type === "number" && type.measure === "money") {
    return `R$ ${value.toLocaleString("pt-BR", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
  }
  return type.type === "number" ? value.toLocaleString("pt-BR", { maximumFractionDigits: 10 }) : shown(cell, date1904);
}

/** A number format that was lost: a date shows as a number, an amount without its currency. */
function formatRepair({ field, place, cell }: FoundCell, grid: Grid): Repair | null {
  const { origin, value: type } = field.declaration;
  if (origin !== "agency" || cell?.type !== "number" || cell.formula !== null) return null;
  const { numFmt } = cellFormat(type);
  if (cell.format === numFmt || !isLost(cell, type, grid)) return null;
  const after = { ...cell, format: numFmt };
  return {
    kind: "format",
    key: field.key,
    place,
    before: shownCell(cell, grid),
    after: shownAs(Number(cell.value), type, after, grid),
    changes: [{ change: "format", place, format: numFmt }],
    undo: [{ change: "format", place, format: cell.format }],
  };
}

function isLost(cell: GridCell, type: FieldType, { date1904 }: Grid): boolean {
  if (readCell(cell, type, date1904).state !== "value") return false;
  if (type.type === "month" || type.type === "date") return formatKind(cell.format) !== "date";
  return type.type === "number" && cell.format === "General";
}
