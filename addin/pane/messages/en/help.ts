export const help = {
  title: "Help",
  check: "The pane checks the workbook while you fill it in. Press a cell of the list to go to it.",
  severities:
    "Errors keep a plan from being sent. Queries ask you to mend the cell or to explain why it is right. Warnings inform.",
  keyboard: "F6 takes the keyboard from the sheet to the pane and back; Tab moves within the pane, Enter chooses.",
  guide: "Guide to installing and using it (in Portuguese)",
} as const;
