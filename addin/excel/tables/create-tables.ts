import { numberFormatOf } from "../../../plan/consolidation/tables/look.ts";
import type { Highlight } from "../../../plan/consolidation/tables/table.ts";
import { address, quotedSheet } from "../../../plan/workbook/address.ts";
import { ColumnMap } from "./column-map.ts";
import { drawChart } from "./draw-chart.ts";
import type { MessageBudget } from "./message-budget.ts";
import type { PlacedTable } from "./placed-table.ts";
import type { StandingTable } from "./standing-tables.ts";
import { excelTableName, KEY_HEADER, positionName, STANDING_HEADER } from "./table-names.ts";

/** A table to be made, on which sheet, and with how many rows. */
export interface TableToMake {
  readonly placed: PlacedTable;
  readonly sheet: string;
  readonly rows: number;
  /** What stands over the sheet; null for all but the first table of it. */
  readonly title: string | null;
  /** What stands over the table until it is filled. */
  readonly unfinished: string;
}

/** Points a character takes, and how wide a column gets at most. */
const POINTS_A_CHARACTER = 5.5;
const WIDEST = 48;

const TONES: { readonly [T in Highlight["tone"]]: { readonly colour: string; readonly background: string } } = {
  bad: { colour: "#8A1228", background: "#FBE3E4" },
  careful: { colour: "#6B4A00", background: "#FFF3CD" },
  good: { colour: "#0B5D2A", background: "#E3F5E1" },
};

/**
 * Makes an empty table of as many rows as it is to have, with its looks, so that it can be filled in pieces and one that
 * was not filled to its end can be filled later.
 */
export async function makeTable(
  context: Excel.RequestContext,
  { placed, sheet: sheetName, rows, title, unfinished }: TableToMake,
  budget: MessageBudget,
): Promise<StandingTable> {
  const { table, headerRow, firstColumn, chart } = placed;
  const headers = ColumnMap.headers(table);
  const name = excelTableName(table.table);
  const lastColumn = firstColumn + headers.length - 1;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const column = (index: number, from = headerRow + 1) =>
    sheet.getRange(`${address(from, firstColumn + index)}:${address(headerRow + rows, firstColumn + index)}`);
  await budget.add(() => {
    const position = address(headerRow - 1, firstColumn);
    sheet.getRange(position).values = [[`'${unfinished}`]];
    const header = `${address(headerRow, firstColumn)}:${address(headerRow, lastColumn)}`;
    sheet.getRange(header).values = [[...headers]];
    const area = `${address(headerRow, firstColumn)}:${address(headerRow + rows, lastColumn)}`;
    const made = sheet.tables.add(area, true);
    made.name = name;
    made.style = "TableStyleMedium2";
    sheet.getRange(header).format.wrapText = true;
    sheet.getRange(header).format.verticalAlignment = "Center";
    const fixed = position.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    context.workbook.names.add(positionName(table.table), `=${quotedSheet(sheetName)}!${fixed}`);
    if (title !== null) {
      const heading = sheet.getRange("A1");
      heading.values = [[`'${title}`]];
      heading.format.font.bold = true;
      heading.format.font.size = 14;
    }
  }, [headers]);
  for (const [index, { width, look, varies }] of table.columns.entries()) {
    await budget.add(() => {
      const range = column(index);
      range.format.columnWidth = Math.min(width, WIDEST) * POINTS_A_CHARACTER;
      range.format.verticalAlignment = "Top";
      const format = numberFormatOf(look);
      // One value is for all cells of the range, which the library's types do not say.
      if (format !== null && !varies) range.numberFormat = format as unknown as string[][];
    });
  }
  await budget.add(() => {
    column(headers.indexOf(STANDING_HEADER)).format.columnWidth = 8 * POINTS_A_CHARACTER;
    column(headers.indexOf(KEY_HEADER)).columnHidden = true;
    if (table.frozenColumns > 0) {
      sheet.freezePanes.freezeAt(sheet.getRange(`A1:${address(headerRow, firstColumn + table.frozenColumns - 1)}`));
    }
  });
  for (const highlight of table.highlights) {
    const index = headers.indexOf(highlight.header);
    await budget.add(() => paint(column(index), highlight));
  }
  if (chart !== null) {
    const area = `${address(headerRow, firstColumn)}:${address(headerRow + rows, firstColumn + chart.series)}`;
    await budget.add(() => drawChart(sheet, area, chart));
  }
  return {
    name,
    sheet: sheetName,
    isSheetProtected: false,
    headers,
    headerRow,
    firstColumn,
    rows,
    filters: null,
  };
}

function paint(range: Excel.Range, { beginsWith, tone }: Highlight): void {
  const { textComparison } = range.conditionalFormats.add("ContainsText");
  textComparison.rule = { operator: "BeginsWith", text: beginsWith };
  textComparison.format.font.color = TONES[tone].colour;
  textComparison.format.fill.color = TONES[tone].background;
}
