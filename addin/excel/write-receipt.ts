import { definedName } from "../../plan/form/declaration.ts";
import { ExcelError } from "./excel-error.ts";
import type { ReadWorkbook } from "./read-workbook.ts";
import { typed } from "./typed.ts";
import { changeProtected } from "./unprotected.ts";

/** What the cloud said of a submission, by the keys of the form's product fields, as their cells show it. */
export type ProductValues = { readonly [key: string]: string | number };

/**
 * Writes the receipt, the revision and the state into the cells that keep them, found by their defined names: one sync,
 * and nothing else is touched. A name that the workbook has lost is left out.
 *
 * @returns the keys that the workbook has no cell for.
 * @throws ExcelError
 */
export async function writeReceipt(workbook: ReadWorkbook, values: ProductValues): Promise<readonly string[]> {
  const { names } = workbook.grid;
  const lost: string[] = [];
  const cells: { name: string; value: string | number }[] = [];
  const sheets = new Set<number>();
  for (const [key, value] of Object.entries(values)) {
    const name = definedName(key);
    const range = names.get(name.toLowerCase())?.range;
    if (!range) {
      lost.push(key);
      continue;
    }
    sheets.add(range.sheet);
    cells.push({ name, value });
  }
  if (cells.length === 0)
    throw new ExcelError("itemGone", "", "The workbook has none of the cells that keep a receipt.");
  await changeProtected(workbook, sheets, (context) => {
    for (const { name, value } of cells) {
      // Not by the address that was read: rows may have been inserted since.
      context.workbook.names.getItem(name).getRange().values = [[typed(value)]];
    }
  });
  return lost;
}
