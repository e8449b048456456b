import { foldText } from "../text/fold-text.ts";
import type { FoundTable } from "./found.ts";
import { cellKey, type Grid, type GridCell, type GridTable } from "./grid.ts";
import type { PreparedForm, PreparedTable } from "./prepared-form.ts";

/** The tables of the form that the workbook still has under their own names, by key. */
export function tablesByName(prepared: PreparedForm, grid: Grid): Map<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const table of prepared.tables) {
    const declared = grid.tables.get(table.name);
    const read = declared && tableByName(table, declared, grid);
    if (read) found.set(table.key, read);
  }
  return found;
}

function tableByName(table: PreparedTable, declared: GridTable, grid: Grid): FoundTable | null {
  const { range } = declared;
  const sheet = grid.sheets[range.sheet];
  if (!sheet) return null;
  const indexAt = new Map<number, number>();
  const columns = table.columns.map(() => 0);
  for (const [offset, name] of declared.columns.entries()) {
    const column = range.firstColumn + offset;
    if (column > range.lastColumn) break;
    const header: GridCell | undefined = sheet.cells.get(cellKey(range.firstRow, column));
    const index =
      (header?.type === "text" ? columnOfHeader(table, String(header.value)) : undefined) ??
      columnOfHeader(table, name);
    if (index === undefined || columns[index] !== 0) continue;
    columns[index] = column;
    indexAt.set(column, index);
  }
  if (indexAt.size === 0) return null;
  return {
    table,
    declared: true,
    name: declared.name,
    sheet: range.sheet,
    headerRow: range.firstRow,
    lastRow: range.lastRow,
    firstColumn: range.firstColumn,
    lastColumn: range.lastColumn,
    columns,
    indexAt,
  };
}

/** The declared column with this header, as an index; undefined when the header is a column of the user's own. */
export function columnOfHeader(table: PreparedTable, header: string): number | undefined {
  return table.byHeader.get(header) ?? table.byHeader.get(foldText(header));
}
