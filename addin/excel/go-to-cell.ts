import { address } from "../../plan/workbook/address.ts";
import type { Place } from "../../plan/workbook/entry.ts";
import { type ExcelError, excelError } from "./excel-error.ts";
import { inExcel } from "./in-excel.ts";

/** `hidden`: the sheet cannot be shown to anybody; `gone`: there is no such sheet any more. */
export type Reached = "reached" | "hidden" | "gone";

/**
 * Puts the cursor in a cell, in two syncs: Excel selects only on the sheet that is in front.
 *
 * @throws ExcelError
 */
export function goToCell({ sheet: name, row, column }: Place): Promise<Reached> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("visibility");
    sheet.activate();
    const refused = await syncOrRefusal(context);
    if (refused?.problem === "itemGone") return "gone";
    if (visibilityOf(sheet) !== "Visible") {
      if (refused && visibilityOf(sheet) === null) throw refused;
      return "hidden";
    }
    if (refused) throw refused;
    sheet.getRange(address(row, column)).select();
    await context.sync();
    return "reached";
  });
}

async function syncOrRefusal(context: Excel.RequestContext): Promise<ExcelError | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return excelError(error);
  }
}

/** Excel answers what it did before it refused to go on; null when it did not get so far. */
function visibilityOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.visibility;
  } catch {
    return null;
  }
}
