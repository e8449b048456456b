/** What Excel refuses, by the kinds of `ExcelProblem`. */
export const excel = {
  cellBeingEdited: "Finish editing the cell (Enter or Esc).",
  protected: "The sheet or the workbook is protected with a password. Unprotect it under Review and try again.",
  readOnly: "The workbook is open for reading alone. Save a copy to be able to change it.",
  payloadTooLarge:
    "The workbook is too large to be read at once. Delete rows and sheets that are not part of the form.",
  itemGone: "A sheet, a name or a table is not in the workbook any more.",
  unsupported: "This Excel is too old for this.",
  other: "Excel did not answer as expected. Wait a moment and try again.",
} as const;
