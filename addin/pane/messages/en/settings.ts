export const settings = {
  title: "Settings",
  language: "Language",
  languageHelp: "The words of the form are always those of the official form.",
  portuguese: "Português (Brasil)",
  english: "English",
  shared: "This computer is shared",
  sharedHelp: "The session ends when the pane closes. Counts from the next time somebody signs in.",
  opens: "Open the pane with this workbook",
  opensHelp:
    "Counts from the next time it is opened, if it is saved after the change, where an administrator deployed the add-in.",
  opensNow: "The pane will open by itself with this workbook. Save it to make that count.",
  opensNoMore: "The pane will no longer open by itself with this workbook. Save it to make that count.",
  opensNotForeign: "This workbook is not one of Plano Digital's: the pane does not open by itself with it.",
  account: "Account",
  nobody: "Nobody is signed in.",
} as const;
