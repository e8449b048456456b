/** How mail is sent: data, in milliseconds where it is time. */
export interface DispatchPolicy {
  /** How long whoever claims a mail has for one step; longer than the longest answer that is waited for. */
  readonly lease: number;
  /** How long to wait after each try that did not work; after the last of them a mail has failed. */
  readonly retryAfter: readonly number[];
  /** How long until mail is tried again when the server takes none at all. */
  readonly pause: number;
  /** Mails sent at a time. */
  readonly together: number;
  /** So many connections in a row that fail end a run: the server is not there. */
  readonly mostFailures: number;
  /** How long a run goes on claiming mails. */
  readonly runFor: number;
  /** How long a mail is of use after it was written: longer than any row of days on which nothing is sent. */
  readonly keepFor: number;
  /** When mail that waits for the next day may go, in minutes after midnight in UTC: 11:00 is 08:00 in Brasília. */
  readonly dayStarts: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * The product's own policy. A carrier waits 20 seconds for an answer at most, and a whole message takes fewer than six
 * answers: a lease of three minutes is lost only by whoever died or stood still.
 */
export const dispatchPolicy: DispatchPolicy = {
  lease: 3 * MINUTE,
  retryAfter: [1, 5, 15, 60, 4 * 60, 8 * 60, 24 * 60].map((minutes) => minutes * MINUTE),
  pause: 15 * MINUTE,
  together: 4,
  mostFailures: 5,
  runFor: 3 * MINUTE,
  keepFor: 7 * 24 * HOUR,
  dayStarts: 11 * 60,
};
