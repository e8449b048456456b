import { ExcelHost, type HostOptions } from "../../addin/host/excel-host.ts";
import { insertFile } from "../../addin/host/file/insert-file.ts";
import { openFile } from "../../addin/host/file/open-file.ts";
import type { HostWorkbook } from "../../addin/host/model/workbook.ts";
import { startLibrary } from "../../addin/host/node.ts";

/** Starts Microsoft's library on a workbook and puts its globals where the add-in finds them in the taskpane. */
export function excelWith(workbook: HostWorkbook, options: Omit<HostOptions, "workbook"> = {}): ExcelHost {
  const host = new ExcelHost({ insertSheets: insertFile, ...options, workbook });
  const { Excel, Office } = startLibrary(host);
  Object.assign(globalThis, { Excel, Office });
  return host;
}

/** The same with the workbook of a file. */
export async function excelWithFile(bytes: Uint8Array, options: Omit<HostOptions, "workbook"> = {}) {
  const file = await openFile(bytes);
  return { host: excelWith(file.workbook, options), save: file.save, workbook: file.workbook };
}
