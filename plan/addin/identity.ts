/**
 * By what Office knows the add-in. The manifest says it to Excel, and every workbook of the product says it too, so that
 * the pane opens with it. A new id would be another add-in, which no workbook already made would open.
 */
export const ADDIN_ID = "6be80ed9-da9c-4e75-a17e-1d04ee34bd4c";

/** The manifest's version, four numbers: Office looks for a changed ribbon only when it has grown. */
export const ADDIN_VERSION = "1.0.0.0";

/**
 * The pane that opens with a document, and the document's property that asks for it: Office has one name for both. The
 * pane may switch it off for one workbook (`Office.context.document.settings`).
 */
export const OPENS_WITH_DOCUMENT = "Office.AutoShowTaskpaneWithDocument";
