import type { Act } from "../people/acts.ts";

/** One question that the cloud answers. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH";
  /** A path with its parameters as `:name`. */
  readonly path: string;
  /** The act that the caller's role must allow; `signedIn` for whoever has an account, `anyone` for the public. */
  readonly who: Act | "signedIn" | "anyone";
}

/**
 * Everything that the cloud answers. `:plan` is a plan's key within its agency; for the ministry, `?agency=SIORG` says
 * which agency's, and to an agency's own people the parameter means nothing.
 */
export const routes = {
  health: { method: "GET", path: "/api/health", who: "anyone" },
  me: { method: "GET", path: "/api/me", who: "signedIn" },

  /** With whom people may sign in besides a password, and what the browser brings back from there. */
  openid: { method: "GET", path: "/api/openid", who: "anyone" },
  openidSession: { method: "POST", path: "/api/openid/session", who: "anyone" },

  /** `.xlsx` bytes in a form (see `submission.ts`), or JSON with a grid. */
  check: { method: "POST", path: "/api/check", who: "check" },
  send: { method: "POST", path: "/api/submissions", who: "send" },

  services: { method: "GET", path: "/api/services", who: "start" },
  /** `?service=SLUG` prefilled from the Portal's catalogue; without it, empty. */
  planTemplate: { method: "GET", path: "/api/templates/plan", who: "start" },
  agencyTemplate: { method: "GET", path: "/api/templates/agency", who: "start" },

  plans: { method: "GET", path: "/api/plans", who: "readPlans" },
  plan: { method: "GET", path: "/api/plans/:plan", who: "readPlans" },
  /** `?revision=N`; without it the current one. */
  planWorkbook: { method: "GET", path: "/api/plans/:plan/workbook", who: "readPlans" },
  /** The official document, `.docx`; `?revision=N` as above. */
  planDocument: { method: "GET", path: "/api/plans/:plan/document", who: "readPlans" },
  /** Both without personal data, to be published; `?revision=N` as above. */
  publicDocument: { method: "GET", path: "/api/plans/:plan/public/document", who: "readPlans" },
  publicWorkbook: { method: "GET", path: "/api/plans/:plan/public/workbook", who: "readPlans" },
  /** `?before=N` for what is older than revision N. */
  planHistory: { method: "GET", path: "/api/plans/:plan/revisions", who: "readPlans" },
  /** `?from=N&to=N` */
  planDifferences: { method: "GET", path: "/api/plans/:plan/differences", who: "readPlans" },
  agencyWorkbook: { method: "GET", path: "/api/agency/workbook", who: "readPlans" },
  /** `?before=N`, as of a plan. */
  agencyHistory: { method: "GET", path: "/api/agency/revisions", who: "readPlans" },
  agencyDifferences: { method: "GET", path: "/api/agency/differences", who: "readPlans" },
  /** `?plan=KEY&before=CURSOR` */
  events: { method: "GET", path: "/api/events", who: "readPlans" },

  /** The agency's goals, and its services as the Portal and as itself has them; `?by=2027-12-31`. */
  portal: { method: "GET", path: "/api/portal", who: "readPlans" },
  /** `?letter=SLUG&plan=KEY` */
  portalService: { method: "GET", path: "/api/portal/service", who: "readPlans" },
  decideOnPortal: { method: "POST", path: "/api/portal/decisions", who: "reconcile" },
  /** What a revision says, to be read; `?revision=N`, without it the current one. */
  planContent: { method: "GET", path: "/api/plans/:plan/content", who: "readPlans" },
  /** Where its review stands, with comments and confirmations. */
  planReview: { method: "GET", path: "/api/plans/:plan/review", who: "readPlans" },
  confirmPlan: { method: "POST", path: "/api/plans/:plan/confirmations", who: "confirm" },
  comment: { method: "POST", path: "/api/plans/:plan/comments", who: "review" },
  changeComment: { method: "PATCH", path: "/api/plans/:plan/comments/:comment", who: "settleComments" },
  movePlan: { method: "POST", path: "/api/plans/:plan/moves", who: "review" },
  movePlans: { method: "POST", path: "/api/moves", who: "review" },
  reviewQueue: { method: "GET", path: "/api/reviews", who: "readConsolidated" },

  /** `?number=PROTOCOL` */
  verifyNumber: { method: "GET", path: "/api/verify", who: "anyone" },
  /** `.xlsx` bytes as they are. */
  verifyWorkbook: { method: "POST", path: "/api/verify", who: "anyone" },

  agencies: { method: "GET", path: "/api/agencies", who: "readConsolidated" },
  /** What a director looks at: `?agency=SIORG&state=STATE&round=ROUND` */
  dashboard: { method: "GET", path: "/api/consolidated/dashboard", who: "readConsolidated" },
  consolidatedPlans: { method: "GET", path: "/api/consolidated/plans", who: "readConsolidated" },
  consolidatedIndicators: { method: "GET", path: "/api/consolidated/indicators", who: "readConsolidated" },
  consolidatedGoals: { method: "GET", path: "/api/consolidated/goals", who: "readConsolidated" },
  consolidatedSchedule: { method: "GET", path: "/api/consolidated/schedule", who: "readConsolidated" },
  /** `?by=2027-12-31` */
  consolidatedPortal: { method: "GET", path: "/api/consolidated/portal", who: "readConsolidated" },
  /** The rows that all of it is worked out from, `?after=CURSOR&asOf=DAY` a page at a time. */
  consolidatedRecords: { method: "GET", path: "/api/consolidated/records", who: "readConsolidated" },
  /** `?table=NAME&row=KEY&column=HEADER` */
  consolidatedLineage: { method: "GET", path: "/api/consolidated/lineage", who: "readConsolidated" },
  consolidatedWorkbook: { method: "GET", path: "/api/consolidated/workbook", who: "readConsolidated" },

  /** Every action of the agency's plans with its deadline. */
  deadlines: { method: "GET", path: "/api/deadlines", who: "readPlans" },
  /** `?state=STATE&before=CURSOR` */
  mails: { method: "GET", path: "/api/mails", who: "manageMail" },
  resendMail: { method: "POST", path: "/api/mails/:key/resend", who: "manageMail" },
  dismissMail: { method: "POST", path: "/api/mails/:key/dismiss", who: "manageMail" },
  orphans: { method: "GET", path: "/api/reminders/orphans", who: "manageMail" },
  /** `?date=YYYY-MM-DD&text=WORDS` */
  remindersPreview: { method: "GET", path: "/api/reminders/preview", who: "manageMail" },
  /** `?date=YYYY-MM-DD&address=ADDRESS`: one person's mail of that preview, word for word. */
  previewedMail: { method: "GET", path: "/api/reminders/preview/mail", who: "manageMail" },
  pauses: { method: "GET", path: "/api/reminders/pauses", who: "manageMail" },
  changePause: { method: "POST", path: "/api/reminders/pauses", who: "manageMail" },
  rounds: { method: "GET", path: "/api/rounds", who: "readConsolidated" },
  openRound: { method: "POST", path: "/api/rounds", who: "manageRounds" },
  /** What a scope would come to; nothing is written. */
  previewScope: { method: "POST", path: "/api/rounds/preview", who: "manageRounds" },
  round: { method: "GET", path: "/api/rounds/:round", who: "readConsolidated" },
  changeRound: { method: "PATCH", path: "/api/rounds/:round", who: "manageRounds" },
  roundMissing: { method: "GET", path: "/api/rounds/:round/missing", who: "readConsolidated" },
  changeExpected: { method: "PATCH", path: "/api/rounds/:round/expected", who: "manageRounds" },
  waive: { method: "PATCH", path: "/api/rounds/:round/waivers", who: "manageRounds" },
  declareNothing: { method: "PATCH", path: "/api/rounds/:round/declarations", who: "declareNothing" },
  /** The rounds in which something is expected of the agency. */
  agencyRounds: { method: "GET", path: "/api/agency/rounds", who: "readPlans" },
  /** Every edition of every closed month. */
  snapshots: { method: "GET", path: "/api/snapshots", who: "readConsolidated" },
  /** Asked again until the month is closed. */
  closeMonth: { method: "POST", path: "/api/snapshots", who: "closeMonth" },
  snapshot: { method: "GET", path: "/api/snapshots/:snapshot", who: "readConsolidated" },
  /** `?indicator=KEY&agency=SIORG` */
  snapshotFigure: { method: "GET", path: "/api/snapshots/:snapshot/figure", who: "readConsolidated" },
  snapshotWorkbook: { method: "GET", path: "/api/snapshots/:snapshot/workbook", who: "readConsolidated" },
  verifySnapshot: { method: "GET", path: "/api/snapshots/:snapshot/verification", who: "readConsolidated" },
  /** `?from=2026-09.1&to=2026-10.1&agency=SIORG&indicator=KEY` */
  compareSnapshots: { method: "GET", path: "/api/comparison", who: "readConsolidated" },

  /** A `.zip` of letters (XML), or the catalogue's JSON. */
  importLetters: { method: "POST", path: "/api/letters", who: "importLetters" },

  /** `?open=no&agency=SIORG&after=CURSOR`: of an agency's people their own agency's alone. */
  visits: { method: "GET", path: "/api/visits", who: "moveVisit" },
  askVisit: { method: "POST", path: "/api/visits", who: "askVisit" },
  /** `?day=YYYY-MM-DD` */
  visitDay: { method: "GET", path: "/api/visits/day", who: "manageVisits" },
  moveVisit: { method: "POST", path: "/api/visits/:visit/moves", who: "moveVisit" },
  /** The calendar entry, as an `.ics`. */
  visitCalendar: { method: "GET", path: "/api/visits/:visit/calendar", who: "moveVisit" },

  /** Who answers for what: of an agency's people their own agency alone; `?agency=SIORG&text=WORDS&role=ROLE&amiss=yes`. */
  directory: { method: "GET", path: "/api/directory", who: "readDirectory" },
  /** The same as a workbook and as addresses; each leaves an event, as both take people's data away. */
  directoryWorkbook: { method: "GET", path: "/api/directory/workbook", who: "readDirectory" },
  directoryAddresses: { method: "GET", path: "/api/directory/addresses", who: "readDirectory" },

  people: { method: "GET", path: "/api/people", who: "managePeople" },
  invite: { method: "POST", path: "/api/people", who: "managePeople" },
  changePerson: { method: "PATCH", path: "/api/people/:uid", who: "managePeople" },
} as const satisfies { readonly [name: string]: Route };

export type RouteName = keyof typeof routes;
