/** How many bytes the body may have that carries a workbook and what is said with it. */
export const WORKBOOK_BODY_BYTES = 6 * 1024 * 1024;
