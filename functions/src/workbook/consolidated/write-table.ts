import type { Table } from "../../../../plan/consolidation/tables/table.ts";
import { addPartsToFile } from "../parts/add-parts.ts";
import { placeTables } from "../parts/add-tables.ts";
import { type StreamedWorkbook, streamWorkbook } from "./stream-workbook.ts";
import { writeTableSheet } from "./table-sheet.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Writes a workbook of one table. `out` appears only when it is complete.
 *
 * @throws Error when the file cannot be written; the signal's reason when it is aborted
 */
export function writeTable<R>(table: Table<R>, workbook: StreamedWorkbook, out: string): Promise<void> {
  return writeWhole(out, workbook.signal, async (written, complete) => {
    const sheet = await streamWorkbook(written, workbook, (context) => writeTableSheet(context, table));
    await addPartsToFile(written, complete, (parts) => placeTables(parts, [sheet]));
  });
}
