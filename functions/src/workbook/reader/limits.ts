import type { ZipLimits } from "./zip-directory.ts";

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

/** Cells that hold something, in one sheet. */
export const MAX_SHEET_CELLS = 20_000;
/** Cells that hold something, in all sheets: what bounds the memory of a grid. */
export const MAX_WORKBOOK_CELLS = 200_000;
/** Excel's own limit for the text of a cell, in UTF-16 units. */
export const MAX_TEXT = 32_767;
/** Defined names, and tables, in one workbook. */
export const MAX_NAMES = 5_000;
/** Excel allows 31 characters; other programs more. */
export const MAX_SHEET_NAME = 255;
/** Cells looked at while the slaves of merged ranges are dropped: bounds the time of overlapping merges. */
export const MAX_MERGE_STEPS = 2_000_000;
