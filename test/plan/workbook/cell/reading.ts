import type { FieldType } from "../../../../plan/form/declaration.ts";
import { type CellReading, readCell } from "../../../../plan/workbook/cell/read-cell.ts";
import { type CellSketch, cellOf } from "../../../workbook/grid-of.ts";

/** What a cell says in a field of this type. */
export function reading(cell: CellSketch, type: FieldType, date1904 = false): CellReading {
  return readCell(cellOf("A1", cell), type, date1904);
}
