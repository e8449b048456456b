export const settings = {
  title: "Settings",
  language: "Language",
  languageHelp: "The words of the form are always those of the official form.",
  portuguese: "Português (Brasil)",
  english: "English",
  shared: "This computer is shared",
  sharedHelp: "The session ends when the pane closes. Counts from the next time somebody signs in.",
  account: "Account",
  nobody: "Nobody is signed in.",
} as const;
