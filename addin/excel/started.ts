/**
 * Waits for Microsoft's library to start; whether it found itself in Excel. False also where it could not be loaded, and
 * there is no Office to ask.
 */
export async function startedInExcel(): Promise<boolean> {
  return typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
}
