import { hasExcelApi, inExcel } from "./in-excel.ts";

/** Where the workbook was opened: in a window of its own, or in the empty workbook that the pane was open in. */
export type Opened = "new-window" | "here";

/** The sheets a new workbook of Excel's has, at most: Excel 2010 gave three. */
const SHEETS_OF_AN_EMPTY_WORKBOOK = 3;

/**
 * Opens a workbook of the product. Excel opens it in a window of its own, where the pane opens by itself; in a workbook
 * with nothing in it an Excel that can takes the sheets in instead, so that the user stays where the pane is. Two syncs.
 *
 * @param base64 The bytes of the `.xlsx`.
 * @throws ExcelError
 */
export function openWorkbook(base64: string): Promise<Opened> {
  return inExcel(async (context) => {
    const blank = hasExcelApi("1.13") ? await blankSheets(context) : null;
    if (blank === null) {
      await Excel.createWorkbook(base64);
      return "new-window";
    }
    context.workbook.insertWorksheetsFromBase64(base64, { positionType: "Beginning" });
    for (const id of blank) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
    return "here";
  });
}

/** The ids of the sheets when nothing stands in any of them; null when something does. */
async function blankSheets(context: Excel.RequestContext): Promise<readonly string[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  let sheet = worksheets.getFirst(false);
  const used = [sheet.getUsedRangeOrNullObject(false)];
  while (used.length <= SHEETS_OF_AN_EMPTY_WORKBOOK) {
    sheet = sheet.getNextOrNullObject(false);
    used.push(sheet.getUsedRangeOrNullObject(false));
  }
  for (const range of used) range.load("address");
  await context.sync();
  const isBlank = worksheets.items.length <= SHEETS_OF_AN_EMPTY_WORKBOOK && used.every((range) => range.isNullObject);
  return isBlank ? worksheets.items.map(({ id }) => id) : null;
}
