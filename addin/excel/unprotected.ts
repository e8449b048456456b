import { ExcelError } from "./excel-error.ts";
import { inExcel } from "./in-excel.ts";
import type { ReadWorkbook } from "./read-workbook.ts";

/**
 * Changes cells of sheets that may be protected, in one sync: the protection is taken off, the changes are made, and it
 * is put back as it was. When Excel stops in the middle, a second sync puts it back. A password is never asked for: a
 * sheet that has one is refused as `protected`.
 *
 * @param sheets Indexes into the workbook's sheets.
 * @throws ExcelError
 */
export async function changeProtected(
  { grid, protections, isReadOnly }: ReadWorkbook,
  sheets: ReadonlySet<number>,
  change: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  const locked = [...sheets].flatMap((index) => {
    const sheet = grid.sheets[index];
    const options = protections[index];
    return sheet && options ? [{ name: sheet.name, options }] : [];
  });
  try {
    await inExcel(async (context) => {
      for (const { name } of locked) protectionOf(context, name).unprotect();
      await change(context);
      for (const { name, options } of locked) protectionOf(context, name).protect(options);
      await context.sync();
    });
  } catch (error) {
    await Promise.allSettled(locked.map(protectAgain));
    throw isReadOnly && error instanceof ExcelError && error.problem === "protected"
      ? new ExcelError("readOnly", error.code, error.message, error)
      : error;
  }
}

function protectionOf(context: Excel.RequestContext, sheet: string): Excel.WorksheetProtection {
  return context.workbook.worksheets.getItem(sheet).protection;
}

/** Fails where the sheet still is protected, which is as well. */
function protectAgain({ name, options }: { name: string; options: Excel.WorksheetProtectionOptions }): Promise<void> {
  return inExcel(async (context) => {
    protectionOf(context, name).protect(options);
    await context.sync();
  });
}
