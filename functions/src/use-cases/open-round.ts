import { createHash } from "node:crypto";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { RoundListed, RoundToOpen } from "../../../plan/contract/rounds.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import { nextRoundReminder } from "../../../plan/reminders/round-due.ts";
import { MOST_EXPECTED, withExpected } from "../../../plan/rounds/expectation.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { RoundDocument } from "../documents/round-documents.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readRound, writeRound } from "../repositories/rounds.ts";
import { type RoundAct, recordRoundEvent } from "../rounds/round-event.ts";
import { roundListed } from "../rounds/round-listed.ts";
import { type AgencyScope, scopeInStore } from "../rounds/scope-in-store.ts";
import { addToShares, sizeOfRound } from "../rounds/write-shares.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** A round that somebody of the ministry opens. */
export interface OpenRound {
  readonly account: Account;
  readonly request: RoundToOpen;
}

/**
 * Opens a round: the round first, then what is expected of each agency, some agencies a transaction. Stopped on the way and
 * asked again with the same key it goes on; the round is seen by agencies and reminds them only once all of it is written.
 *
 * @throws {StoreError} when the store does not answer; asking again is safe
 */
export async function openRound(
  surroundings: Surroundings,
  { account, request }: OpenRound,
): Promise<Outcome<RoundListed>> {
  if (!may(account.role, "manageRounds")) return refused({ code: "not-allowed" });
  const { store, now, randomBytes } = surroundings;
  const today = todayInBrasilia(now());
  const act: RoundAct = { account, eventId: newEventId(randomBytes), at: now().toISOString() };
  const scopes: AgencyScope[] = [];
  for await (const scope of scopeInStore(store, request.scope)) scopes.push(scope);
  const impossible = refusalOfScope(scopes);
  if (impossible) return refused(impossible);
  const begun = await store.transact((transaction) => begin(transaction, act, request));
  if (!begun.ok) return begun;
  if (begun.result.request === null) return done(roundListed(begun.result, today));
  await addToShares(store, request.key, scopes);
  const size = await sizeOfRound(store, request.key);
  const finished = await store.transact(async (transaction) => {
    const round = await readRound(transaction, request.key);
    if (round === null || round.request === null) return round ?? begun.result;
    const whole: RoundDocument = {
      ...round,
      request: null,
      size,
      nextReminderOn: nextRoundReminder(round, null, defaultReminderPolicy),
    };
    writeRound(transaction, whole);
    return whole;
  });
  return done(roundListed(finished, today));
}

/** Why a scope cannot be asked for. */
export function refusalOfScope(scopes: readonly AgencyScope[]): Refusal | null {
  if (scopes.every(({ expected }) => expected.length === 0)) return { code: "nothing-expected" };
  const large = scopes.find(({ expected }) => withExpected([], expected).length > MOST_EXPECTED);
  return large ? { code: "too-much-expected", agency: large.agency, most: MOST_EXPECTED } : null;
}

async function begin(
  transaction: DocumentTransaction,
  act: RoundAct,
  request: RoundToOpen,
): Promise<Outcome<RoundDocument>> {
  const { account, at } = act;
  const person = await readPerson(transaction, account.uid);
  const known = await readRound(transaction, request.key);
  const unwelcome = refusalOfActing(account, person);
  if (unwelcome) return refused(unwelcome);
  const requestHash = createHash("sha256").update(JSON.stringify(request)).digest("hex");
  if (known) return known.requestHash === requestHash ? done(known) : refused({ code: "key-reused" });
  const { key, name, note, opens, due } = request;
  const round: RoundDocument = {
    round: key,
    version: 1,
    name,
    note,
    opens,
    due,
    closedOn: null,
    opened: { by: { uid: account.uid, name: account.name }, at },
    requestHash,
    request,
    size: { agencies: 0, expected: 0 },
    reminded: null,
    nextReminderOn: null,
  };
  writeRound(transaction, round);
  recordRoundEvent(transaction, act, "round.opened", round, { opens, due });
  return done(round);
}
