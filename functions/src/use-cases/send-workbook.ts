import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { SubmissionRequest, Submitted } from "../../../plan/contract/submission.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { StoreError } from "../ports/store-error.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { leaveEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { noteWork } from "../rounds/note-work.ts";
import { conflictOf } from "../submission/conflict.ts";
import { type Received, receive } from "../submission/receive.ts";
import { refusedEvent } from "../submission/refused-event.ts";
import { type Sending, sendingOf } from "../submission/sending.ts";
import { readSent } from "../submission/sent-workbook.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** A workbook that somebody of an agency sends. */
export interface SendWorkbook {
  readonly account: AgencyAccount;
  readonly grid: Grid;
  /** The file's name, or that it came from Excel. */
  readonly source: string;
  readonly request: SubmissionRequest;
}

/**
 * Receives a plan or an agency workbook; which of the two, the workbook says. Refused are, the first that holds: a
 * person who may not act any more (`refusalOfActing`), a workbook that is none of the form or not the sender's, a key that was used for
 * something else (for the same it is the first answer again), a cancelled plan, and then what `judge` finds.
 *
 * One transaction keeps the revision, moves the consolidated figures, and leaves the receipt and the event: all or
 * nothing, and once however often it is asked for.
 *
 * @throws {StoreError} when the store does not answer; asking again with the same key is safe
 */
export async function sendWorkbook(
  surroundings: Surroundings,
  { account, grid, source, request }: SendWorkbook,
): Promise<Outcome<Submitted>> {
  const { store, now } = surroundings;
  const moment = now();
  const today = todayInBrasilia(moment);
  const read = readSent(grid, { today, final: request.final, sender: account.agency });
  if (!read.ok) {
    const unwelcome = refusalOfActing(account, await readPerson(store, account.uid));
    return refused(unwelcome ?? { code: "unusable-workbook", failure: read.failure });
  }
  const { sent } = read;
  const sending = sendingOf(surroundings, { account, request, source, sent, today, at: moment.toISOString() });
  const received = await receivedOnce(surroundings, sending);
  if (received.kind === "submitted") return done(received.answer);
  const refusal = refusalOf(sending, received);
  const event = refusedEvent(sending, refusal, received.plan);
  if (event !== null) await leaveEvent(store, sending.eventId, event);
  await noteRefused(surroundings, sending, refusal, received.plan);
  return refused(refusal);
}

/** That the workbook has come no further than this, beside the refusal; nothing is noted of one that is accepted. */
async function noteRefused(
  surroundings: Surroundings,
  { account, sent }: Sending,
  refusal: Refusal,
  plan: string | null,
) {
  const { code } = refusal;
  if (code !== "has-errors" && code !== "unexplained-queries") return;
  const { error: errors, query: queries } = countFindings(refusal.findings);
  const service = sent.kind === "plan" ? sent.content.fields["service.name"].value : null;
  await noteWork(surroundings, { account, plan, found: { errors, queries, refused: true }, service });
}

async function receivedOnce({ store }: Surroundings, sending: Sending): Promise<Received> {
  try {
    return await store.transact((transaction) => receive(transaction, sending));
  } catch (error) {
    if (error instanceof StoreError && error.problem.kind === "limitExceeded") {
      return { kind: "refused", refusal: { code: "too-much-content" }, plan: null };
    }
    throw error;
  }
}

function refusalOf({ sent }: Sending, received: Exclude<Received, { kind: "submitted" }>): Refusal {
  if (received.kind === "refused") return received.refusal;
  return { code: "conflict", conflict: conflictOf(sent, received) };
}
