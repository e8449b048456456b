import { excelError } from "./excel-error.ts";

/**
 * Does something in the workbook the pane is open in. Not `Excel.run`, which keeps every range it met and lets go of
 * them in a message of its own: here a function sends exactly as many messages as it syncs. For that reason a range
 * must not be used after the sync that follows it.
 *
 * @throws ExcelError
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  context = new Excel.RequestContext(),
): Promise<T> {
  try {
    return await work(context);
  } catch (error) {
    throw excelError(error);
  }
}

/** Whether this Excel has a requirement set: `1.13` of ExcelApi. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
