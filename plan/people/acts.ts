import type { Role } from "./role.ts";

/** Who may do what. Whatever an agency's people do is done for their own agency alone. */
export const acts = {
  /** Check a workbook without sending it. */
  check: ["editor", "focalPoint", "ministry", "admin"],
  /** Send a plan or an agency workbook. Only the agency submits. */
  send: ["editor", "focalPoint"],
  /** Say which side is right where the agency's list and plans differ from the Portal. Only the agency does. */
  reconcile: ["editor", "focalPoint"],
  /** Empty and prefilled workbooks, and the agency's services in the Portal's catalogue. */
  start: ["editor", "focalPoint"],
  /** Plans, their workbooks, history and events: of one's own agency; the ministry of any. */
  readPlans: ["editor", "focalPoint", "ministry", "admin"],
  /** Move a plan through its review and comment on it. Only the ministry does: administering the system is no review. */
  review: ["ministry"],
  /** Say that what a comment asks for is done, or open it again. */
  settleComments: ["editor", "focalPoint", "ministry"],
  /** Confirm a plan of one's agency; that one is its owner or the chair is another question, see `capacitiesOf`. */
  confirm: ["editor", "focalPoint"],
  /** The consolidated figures of the whole country. */
  readConsolidated: ["ministry", "admin"],
  /** Close a month, or make another edition of one. */
  closeMonth: ["ministry", "admin"],
  importLetters: ["ministry", "admin"],
  /** Open, change and close rounds; decide who is expected to send what, and waive it. */
  manageRounds: ["ministry", "admin"],
  /** Say of one's own agency that there is nothing to send. */
  declareNothing: ["focalPoint"],
  /** See what became of mail and decide on what waits for a person; see whom no mail reaches and who would get what; pause an agency. */
  manageMail: ["ministry", "admin"],
  /** Ask for a workshop or a technical visit, and answer for the agency what the ministry offers. */
  askVisit: ["editor", "focalPoint"],
  /** See and move visits: one's own agency's; the ministry any. Which side may do what is in `plan/visits/moves.ts`. */
  moveVisit: ["editor", "focalPoint", "ministry", "admin"],
  /** See what else is on a day. */
  manageVisits: ["ministry", "admin"],
  /** Who answers for what: in one's own agency; the ministry in any. */
  readDirectory: ["editor", "focalPoint", "ministry", "admin"],
  /** Whom each role may invite and change is in `mayManage`. */
  managePeople: ["focalPoint", "ministry", "admin"],
} as const satisfies { readonly [act: string]: readonly Role[] };

export type Act = keyof typeof acts;

/** Whether people of a role may do it. */
export function may(role: Role, act: Act): boolean {
  return (acts[act] as readonly Role[]).includes(role);
}

/** The roles of the people whom each role invites, changes and disables. */
const MANAGED: { readonly [R in Role]: readonly Role[] } = {
  editor: [],
  // The official profile text: the focal point gets the access that lets them register the agency's editors.
  focalPoint: ["editor"],
  ministry: ["editor", "focalPoint"],
  admin: ["editor", "focalPoint", "ministry", "admin"],
};

/** Whether people of one role may invite, change and disable people of another. */
export function mayManage(role: Role, other: Role): boolean {
  return MANAGED[role].includes(other);
}
