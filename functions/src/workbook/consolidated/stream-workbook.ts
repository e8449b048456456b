import { createWriteStream } from "node:fs";
import { type CivilDate, formatDate } from "../../../../plan/calendar/civil-date.ts";
import { openSheetStreams } from "./sheet-stream.ts";
import { LAST_ROW_OF_A_SHEET, type SheetContext } from "./table-sheet.ts";

/** What a workbook that is written row by row is made with. */
export interface StreamedWorkbook {
  readonly today: CivilDate;
  /** Where a sheet ends; only a test has a reason to say so. Default Excel's own limit. */
  readonly lastRow?: number;
  /** Once it is aborted, the writing is given up as if it had failed. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has exceljs write a workbook to a file, sheet by sheet, without ever holding one. Resolves with what `write` does, once
 * the file is closed.
 *
 * @throws Error when the file cannot be written; the signal's reason when it is aborted
 */
export async function streamWorkbook<Written>(
  path: string,
  { today, lastRow = LAST_ROW_OF_A_SHEET, signal }: StreamedWorkbook,
  write: (context: SheetContext) => Promise<Written>,
): Promise<Written> {
  signal?.throwIfAborted();
  const { default: ExcelJS } = await import("exceljs");
  const output = createWriteStream(path);
  const { promise: broken, reject } = Promise.withResolvers<never>();
  // Whoever waits for it below hears of the failure; nobody waiting is no reason for Node to end the process.
  broken.catch(() => {});
  output.on("error", reject);
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort);
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
      stream: output,
      useSharedStrings: false,
      useStyles: true,
      zip: { zlib: { level: 6 } },
    });
    openSheetStreams(workbook);
    workbook.creator = "Plano Digital";
    workbook.lastModifiedBy = "Plano Digital";
    workbook.created = new Date(`${today}T00:00:00Z`);
    workbook.modified = workbook.created;
    workbook.views = [
      { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: "visible" },
    ];
    const context: SheetContext = { workbook, position: `Posição em ${formatDate(today)}`, lastRow, broken };
    const written = await write(context);
    await Promise.race([workbook.commit(), broken]);
    return written;
  } finally {
    signal?.removeEventListener("abort", abort);
    output.destroy();
    // Windows removes no file that is open.
    if (!output.closed) await new Promise<void>((resolve) => output.once("close", resolve));
  }
}
