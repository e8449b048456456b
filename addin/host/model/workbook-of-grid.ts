import { address, quotedSheet } from "../../../plan/workbook/address.ts";
import type { Grid, GridCell, GridRange } from "../../../plan/workbook/grid.ts";
import type { Cell } from "./cell.ts";
import type { Visibility } from "./sheet.ts";
import { HostWorkbook } from "./workbook.ts";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const satisfies {
  [visibility: string]: Visibility;
};

/** A workbook that holds what a grid says: values, formulas and formats; nothing is locked, validated or protected. */
export function workbookOfGrid(grid: Grid): HostWorkbook {
  const workbook = new HostWorkbook();
  workbook.date1904 = grid.date1904;
  const sheets = grid.sheets.map(({ name, visibility, cells }) => {
    const sheet = workbook.addSheet(name);
    sheet.visibility = VISIBILITIES[visibility];
    for (const cell of cells.values()) sheet.put(cell.row, cell.column, cellOf(cell));
    return sheet;
  });
  workbook.active = sheets.find(({ visibility }) => visibility === "Visible") ?? null;
  for (const { name, range } of grid.names.values()) {
    const sheet = range && grid.sheets[range.sheet];
    workbook.addName(name, range && sheet ? `=${quotedSheet(sheet.name)}!${absolute(range)}` : "=#REF!");
  }
  for (const { name, range, columns } of grid.tables.values()) {
    const sheet = sheets[range.sheet];
    const area = { top: range.firstRow, left: range.firstColumn, bottom: range.lastRow, right: range.lastColumn };
    if (sheet) workbook.addTable(name, sheet, area, columns);
  }
  return workbook;
}

function cellOf({ type, value, formula, format }: GridCell): Cell {
  return { value: type === "uncalculated" ? null : value, isError: type === "error", formula, format, locked: false };
}

function absolute({ firstRow, firstColumn, lastRow, lastColumn }: GridRange): string {
  const cell = (row: number, column: number) => address(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const from = cell(firstRow, firstColumn);
  const to = cell(lastRow, lastColumn);
  return from === to ? from : `${from}:${to}`;
}
