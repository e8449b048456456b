import { type CellCheck, cellCheck } from "../form/cell-check.ts";
import type { Form } from "../form/declaration.ts";
import { findForm } from "../workbook/find-form.ts";
import type { Grid } from "../workbook/grid.ts";
import { preparedForm } from "../workbook/prepared-form.ts";
import type { CellArea } from "./change.ts";
import { officialColumns } from "./given-rows.ts";

/** Input cells of the form that have one check in common: a field, or a column of a table. */
export interface CheckedArea {
  readonly key: string;
  readonly area: CellArea;
  readonly check: CellCheck;
  /** All of its cells are for filling in; a column that holds words of the form in some rows is not so. */
  readonly isOpen: boolean;
}

/** All input cells of the form where they are in this workbook, with the checks they should have. */
export function checkedAreas(grid: Grid, form: Form): readonly CheckedArea[] {
  const prepared = preparedForm(form);
  const found = findForm(prepared, grid);
  const sheetName = (index: number) => grid.sheets[index]?.name ?? "";
  const fields = prepared.fields.flatMap(({ key, declaration }) => {
    const spot = found.fields.get(key);
    if (!spot || declaration.origin !== "agency") return [];
    const area = areaOf(sheetName(spot.sheet), spot.row, spot.row, spot.column);
    return [{ key, area, check: cellCheck(declaration), isOpen: true }];
  });
  const columns = [...found.tables.values()].flatMap((table) =>
    table.table.columns.flatMap(({ key, declaration }, index) => {
      const column = table.columns[index] ?? 0;
      if (column === 0 || declaration.origin !== "agency") return [];
      const area = areaOf(sheetName(table.sheet), table.headerRow + 1, table.lastRow, column);
      const isOpen = !officialColumns(table).some((official) => official.key === key);
      return [{ key, area, check: cellCheck(declaration), isOpen }];
    }),
  );
  return [...fields, ...columns];
}

function areaOf(sheet: string, firstRow: number, lastRow: number, column: number): CellArea {
  return { sheet, firstRow, lastRow, firstColumn: column, lastColumn: column };
}
