/** The views that come with the pane: the workbook at hand asks for one of them. */
export type HomeName = "start" | "check";

/** The views that are loaded when they are first opened, each a file of its own in the build. */
export type LaterName =
  | "send"
  | "review"
  | "schedule"
  | "indicators"
  | "repair"
  | "visits"
  | "choosePlan"
  | "chooseService"
  | "consolidated"
  | "signIn"
  | "settings"
  | "help";

export type ViewName = HomeName | LaterName;
