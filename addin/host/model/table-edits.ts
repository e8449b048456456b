import { cellKey, MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import { ExcelFailure } from "../excel-failure.ts";
import type { Area } from "./area.ts";
import { type CellValue, typedInto } from "./cell.ts";
import type { Sheet } from "./sheet.ts";
import type { HostTable, HostWorkbook } from "./workbook.ts";

/** Puts rows at the end of a table; what stands below it in its columns moves down. Null leaves a cell untouched. */
export function appendTableRows(
  workbook: HostWorkbook,
  table: HostTable,
  rows: readonly (readonly CellValue[])[],
): void {
  refuseFiltered(table);
  const { sheet, area } = table;
  const last = area.bottom - (table.hasTotals ? 1 : 0);
  moveRows(sheet, { ...area, top: last + 1 }, rows.length);
  for (const other of workbook.tables) {
    if (other !== table && other.sheet === sheet && isBelow(other.area, area))
      other.area = moved(other.area, rows.length);
  }
  for (const [down, row] of rows.entries()) {
    for (const [across, value] of row.entries()) {
      // New rows look like the last one.
      const cell = { ...sheet.cell(last, area.left + across), value: null, formula: null, isError: false };
      sheet.put(last + 1 + down, area.left + across, value === null ? cell : typedInto(cell, value));
    }
  }
  table.area = { ...area, bottom: area.bottom + rows.length };
  for (const chart of workbook.charts) {
    if (chart.sheet === sheet && chart.area.bottom === last && chart.area.left >= area.left) {
      chart.area = { ...chart.area, bottom: last + rows.length };
    }
  }
}

/** Deletes cells; those below move up. A table of which whole rows go is shorter then. */
export function deleteCellsUp(workbook: HostWorkbook, sheet: Sheet, area: Area): void {
  const count = area.bottom - area.top + 1;
  for (const table of workbook.tables) {
    if (table.sheet !== sheet || !overlaps(table.area, area)) continue;
    refuseFiltered(table);
    const isWhole = area.left <= table.area.left && area.right >= table.area.right;
    const body = table.area.bottom - table.area.top - (table.hasTotals ? 1 : 0);
    if (!isWhole || area.top <= table.area.top || count >= body) {
      throw new ExcelFailure("InvalidOperation", "This operation is not allowed: it would move cells of a table.");
    }
    table.area = { ...table.area, bottom: table.area.bottom - count };
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) sheet.cells.delete(cellKey(row, column));
  }
  moveRows(sheet, { ...area, top: area.bottom + 1 }, -count);
  for (const chart of workbook.charts) {
    if (chart.sheet === sheet && overlaps(chart.area, area)) {
      chart.area = { ...chart.area, bottom: chart.area.bottom - count };
    }
  }
}

/** A column that somebody inserts into a table, before the one at this place (from 0); those behind move to the right. */
export function insertTableColumn(table: HostTable, at: number, header: string): void {
  const { sheet, area } = table;
  const column = area.left + at;
  const right = [...sheet.cells].filter(([key]) => (key % MAX_COLUMN) + 1 >= column);
  for (const [key] of right) sheet.cells.delete(key);
  for (const [key, cell] of right) sheet.cells.set(key + 1, cell);
  const columns = [...sheet.look.columns].map(
    ([index, track]) => [index >= column ? index + 1 : index, track] as const,
  );
  sheet.look = { ...sheet.look, columns: new Map(columns) };
  table.area = { ...area, right: area.right + 1 };
  sheet.put(area.top, column, typedInto(sheet.cell(area.top, column), header));
  table.columns = [...table.columns.slice(0, at), header, ...table.columns.slice(at)];
  if (table.filters) table.filters = [...table.filters.slice(0, at), null, ...table.filters.slice(at)];
}

/** Sorts a table's rows by a column (from 0), whole rows at a time, as people do. */
export function sortTable(table: HostTable, column: number, descending = false): void {
  const { sheet, area } = table;
  const body = { ...area, top: area.top + 1, bottom: area.bottom - (table.hasTotals ? 1 : 0) };
  const rows = sheet.map(body, (cell) => cell);
  const shown = (row: (typeof rows)[number]) => row[column]?.value ?? "";
  const isBefore = (one: CellValue, other: CellValue) =>
    typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1;
  rows.sort((one, other) => isBefore(shown(one), shown(other)) * (descending ? -1 : 1));
  for (const [down, row] of rows.entries()) {
    for (const [across, cell] of row.entries()) sheet.put(body.top + down, body.left + across, cell);
  }
}

/** Excel neither adds nor deletes rows of a table that is filtered. */
function refuseFiltered({ filters }: HostTable): void {
  if (filters !== null) {
    throw new ExcelFailure("InvalidOperation", "This operation is not allowed: the table is filtered.");
  }
}

function moveRows(sheet: Sheet, { top, left, right }: Pick<Area, "top" | "left" | "right">, by: number): void {
  const cells = [...sheet.cells].filter(([key]) => {
    const column = (key % MAX_COLUMN) + 1;
    return Math.floor(key / MAX_COLUMN) >= top && column >= left && column <= right;
  });
  for (const [key] of cells) sheet.cells.delete(key);
  for (const [key, cell] of cells) sheet.cells.set(key + by * MAX_COLUMN, cell);
}

function moved(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by };
}

function isBelow(other: Area, area: Area): boolean {
  return other.top > area.bottom && other.left <= area.right && other.right >= area.left;
}

function overlaps(one: Area, other: Area): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}
