import type { ZipLimits } from "./zip-directory.ts";

// What a grid may hold is the same whether a file or Excel itself gave it.
export {
  MAX_NAMES,
  MAX_SHEET_CELLS,
  MAX_SHEET_NAME,
  MAX_TEXT,
  MAX_WORKBOOK_CELLS,
} from "../../../../plan/workbook/grid-limits.ts";

const MEGABYTE = 1024 * 1024;

/** What a workbook may weigh. A real plan has 30 entries and 93 KB in all; these leave room for fifty times that. */
export const WORKBOOK_ZIP_LIMITS: ZipLimits = {
  bytes: 5 * MEGABYTE,
  entries: 300,
  entryBytes: 5 * MEGABYTE,
  totalBytes: 20 * MEGABYTE,
  ratio: 400,
  ratioFrom: MEGABYTE,
};

/** Cells looked at while the slaves of merged ranges are dropped: bounds the time of overlapping merges. */
export const MAX_MERGE_STEPS = 2_000_000;
