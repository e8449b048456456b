import type { HostWorkbook } from "../model/workbook.ts";
import { openFile } from "./open-file.ts";

/** Puts the sheets of a file (base64) into a workbook, before its own, and gives their ids. Such a workbook is not saved. */
export async function insertFile(workbook: HostWorkbook, base64: string): Promise<readonly string[]> {
  const file = await openFile(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  return workbook.takeIn(file.workbook).map(({ id }) => id);
}
