import * as z from "zod";

/**
 * Where a mail is on its way:
 *
 * - `PENDING`: written, not begun;
 * - `CLAIMED`: a process has it and has not given the server a byte of its content;
 * - `SENDING`: the content may be on its way to the server;
 * - `SENT`: the server took it;
 * - `RETRY`: certainly not taken, tried again later;
 * - `FAILED`: certainly not taken and not tried again, for a reason that is told;
 * - `UNKNOWN`: nobody can say whether the server took it; only a person sends it again;
 * - `CANCELLED`: no longer to be sent, because its reason went away or a person dismissed it;
 * - `EXTENSION`: left to the Trigger Email extension, whose own state says the rest.
 */
export const mailStates = [
  "PENDING",
  "CLAIMED",
  "SENDING",
  "SENT",
  "RETRY",
  "FAILED",
  "UNKNOWN",
  "CANCELLED",
  "EXTENSION",
] as const;

export type MailState = (typeof mailStates)[number];

/**
 * What a mail is: somebody's digest of the day, the ministry's of the week, a notice that an address failed, or that the
 * ministry has returned, approved, cancelled or reopened a plan, or that a visit was answered.
 */
export const mailKinds = ["digest", "ministryDigest", "addressNotice", "planMoved", "visitMoved"] as const;

export type MailKind = (typeof mailKinds)[number];

/** Whether a mail is somebody's digest: an address gets one a day. */
export function isDigest(kind: MailKind): boolean {
  return kind === "digest" || kind === "ministryDigest";
}

/**
 * Why a mail is as it is; the codes are stable, the words come from the catalogue. `detail` is what a server said, for
 * whoever runs the system.
 */
export const mailReasons = [
  /** The server could not be reached, or the connection failed before any content. */
  "connection",
  /** The server answered 4xx: not now. */
  "deferred",
  /** The server takes no mail for this address. */
  "recipient-refused",
  /** The server does not take this message. */
  "message-refused",
  /** The server did not take our credentials. */
  "credentials",
  /** The server takes nothing from our sender, or from us at all. */
  "sender-refused",
  /** Tried as often as the policy says. */
  "gave-up",
  /** The content was on its way when the process or the connection was lost. */
  "answer-lost",
  /** The process that had it was lost before any content. */
  "process-lost",
  /** The person had a digest today; the next is tomorrow's. */
  "one-a-day",
  /** Too old to be of use. */
  "expired",
  /** Nothing of what it reminded of is open any more. */
  "nothing-due",
  /** The agency was paused, or the plan has moved on. */
  "no-longer-wanted",
  /** The address is known not to work. */
  "address-failed",
  /** The text is no address. */
  "not-an-address",
  /** Somebody dismissed it. */
  "dismissed",
] as const;

export type MailReason = (typeof mailReasons)[number];

/** Which mails to list. */
export const mailsWanted = z.strictObject({
  state: z.enum(mailStates),
  /** The `next` of the page before. */
  before: z.string().max(300).optional(),
});

export type MailsWanted = z.infer<typeof mailsWanted>;

/** A mail as the ministry sees it; never its content. */
export interface MailListed {
  readonly key: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly agency: string | null;
  /** ISO 8601 in UTC: when it was written, when it last moved, and when it is tried next (null when it is not). */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly nextAt: string | null;
  /** How often a server was asked to take it. */
  readonly attempts: number;
  readonly reason: { readonly code: MailReason; readonly detail: string | null } | null;
  /** What the Trigger Email extension says of it; null when it does not have it, or has not said anything. */
  readonly extension: { readonly state: string; readonly error: string | null } | null;
}

/** Mails of one state, the newest first. */
export interface MailsPage {
  readonly mails: readonly MailListed[];
  readonly next: string | null;
}

/** A mail as it would be sent, for looking at: `html` is a whole document, to be shown in a frame that runs nothing. */
export interface MailPreview {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The names of the files that go with it. */
  readonly attachments: readonly string[];
}
