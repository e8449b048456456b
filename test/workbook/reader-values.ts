import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { address } from "../../plan/workbook/address.ts";
import type { SeenCell } from "./exceljs-values.ts";

/** Every cell that the reader sees something in, sheet by sheet and by address. @throws Error when it refuses */
export function seenByReader(bytes: Uint8Array): Map<string, Map<string, SeenCell>> {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail ?? ""}`);
  return new Map(
    result.grid.sheets.map((sheet) => [
      sheet.name,
      new Map(
        [...sheet.cells.values()].map(({ row, column, value, format, formula }) => [
          address(row, column),
          { value, format, formula },
        ]),
      ),
    ]),
  );
}
