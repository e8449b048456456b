import { addParts } from "../parts/add-parts.ts";
import { type AddinSource, placeTaskpane } from "../parts/add-taskpane.ts";

/** The rows of a worksheet part that may grow with what is typed. */
export interface GrowingRows {
  /** `xl/worksheets/sheet1.xml` */
  readonly part: string;
  readonly rows: ReadonlySet<number>;
}

const WORKBOOK = "xl/workbook.xml";

/**
 * What a form needs and exceljs cannot write: the workbook's structure locked (no password), the pane that opens with
 * it (none where `addin` is null), and rows whose height is a proposal that Excel adapts to what is typed, where exceljs
 * fixes every height it is given. The result depends on its arguments alone, down to the last byte: the archive's dates are fixed.
 */
export function finishPackage(
  bytes: Uint8Array,
  sheets: readonly GrowingRows[],
  addin: AddinSource | null,
): Promise<Uint8Array> {
  return addParts(bytes, async (parts) => {
    if (addin !== null) await placeTaskpane(parts, addin);
    parts.replace(WORKBOOK, Buffer.from(withLockedStructure(await parts.readText(WORKBOOK))));
    for (const { part, rows } of sheets) {
      parts.replace(part, Buffer.from(withGrowingRows(await parts.readText(part), rows)));
    }
    await parts.compressStored();
  });
}

// The schema wants the protection right before the views.
function withLockedStructure(workbook: string): string {
  const at = workbook.indexOf("<bookViews");
  if (at < 0) throw new Error("The workbook part has no views to put its protection before.");
  return `${workbook.slice(0, at)}<workbookProtection lockStructure="1"/>${workbook.slice(at)}`;
}

function withGrowingRows(worksheet: string, rows: ReadonlySet<number>): string {
  return worksheet.replace(/<row r="(\d+)"([^>]*?) customHeight="1"/g, (row, number: string, rest: string) =>
    rows.has(Number(number)) ? `<row r="${number}"${rest}` : row,
  );
}
