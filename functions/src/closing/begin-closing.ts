import type { Month } from "../../../plan/calendar/month.ts";
import type { Account } from "../../../plan/people/account.ts";
import { asOfMonth } from "../../../plan/snapshots/snapshot.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { operator } from "../accounts/operator.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { readPerson } from "../repositories/people.ts";
import { lastEdition, writeSnapshot } from "../repositories/snapshots.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import { endOfMonth, toTheSecond } from "./month-cut.ts";

/** A month to be closed. */
export interface ClosingAsked {
  readonly account: Account;
  readonly month: Month;
  /** Why there is to be another edition of a month that is closed already. */
  readonly reason: string | null;
}

/** What is being received has been received after so long: a request ends within a minute. */
export const SETTLED_MS = 10 * 60_000;

/**
 * The edition to go on with: the one that is being closed; else the closed one, when none other is asked for or when the
 * one that is asked for is that; else a new one. The first edition of a month has what was received by the month's end; a
 * later one, with its reason, what was received until it was begun.
 */
export function beginClosing(
  store: DocumentStore,
  { account, month, reason }: ClosingAsked,
  now: Date,
): Promise<Outcome<SnapshotDocument>> {
  const settled = toTheSecond(new Date(now.getTime() - SETTLED_MS));
  return store.transact(async (transaction) => {
    const person = account === operator ? null : await readPerson(transaction, account.uid);
    const unwelcome = refusalOfActing(account, person);
    if (unwelcome) return refused(unwelcome);
    const last = await lastEdition(transaction, month);
    if (last !== null && (last.closed === null || reason === null || last.reason === reason)) return done(last);
    const end = endOfMonth(month);
    if (end > settled) return refused({ code: "month-not-over", month });
    const begun: SnapshotDocument = {
      month,
      edition: (last?.edition ?? 0) + 1,
      reason: last === null ? null : reason,
      cut: last === null ? end : settled,
      asOf: asOfMonth(month),
      begun: { at: now.toISOString(), by: { uid: account.uid, name: account.name } },
      done: null,
      parts: [],
      closed: null,
    };
    writeSnapshot(transaction, begun);
    return done(begun);
  });
}
