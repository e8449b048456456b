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
