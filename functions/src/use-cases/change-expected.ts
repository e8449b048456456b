import type { ExpectedChange, RoundListed } from "../../../plan/contract/rounds.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readRound, writeRound } from "../repositories/rounds.ts";
import { recordRoundEvent } from "../rounds/round-event.ts";
import { roundListed } from "../rounds/round-listed.ts";
import { type AgencyScope, scopeInStore } from "../rounds/scope-in-store.ts";
import { addToShares, removeFromShare, sizeOfRound } from "../rounds/write-shares.ts";
import { refusalOfScope } from "./open-round.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What is expected besides in a round, or no longer. */
export interface ChangeExpected {
  readonly account: Account;
  readonly round: string;
  readonly change: ExpectedChange;
}

/**
 * Changes who is expected to send what. What is expected already stays as it is, what is not is out already: asking again,
 * after a stop too, comes to the same.
 *
 * @throws {StoreError} when the store does not answer; asking again is safe
 */
export async function changeExpected(
  { store, now, randomBytes }: Surroundings,
  { account, round: id, change: { add, remove = [] } }: ChangeExpected,
): Promise<Outcome<RoundListed>> {
  if (!may(account.role, "manageRounds")) return refused({ code: "not-allowed" });
  const act = { account, eventId: newEventId(randomBytes), at: now().toISOString() };
  const unwelcome = refusalOfActing(account, await readPerson(store, account.uid));
  if (unwelcome) return refused(unwelcome);
  const known = await readRound(store, id);
  if (known === null || known.request !== null) return refused({ code: "not-found", what: "round" });
  if (known.closedOn !== null) return refused({ code: "round-closed" });
  const scopes: AgencyScope[] = [];
  if (add) for await (const scope of scopeInStore(store, add)) scopes.push(scope);
  const impossible = add ? refusalOfScope(scopes) : null;
  if (impossible) return refused(impossible);
  await addToShares(store, id, scopes);
  for (const one of remove) await removeFromShare(store, id, one);
  const size = await sizeOfRound(store, id);
  return store.transact<Outcome<RoundListed>>(async (transaction) => {
    const round = await readRound(transaction, id);
    if (round === null) return refused({ code: "not-found", what: "round" });
    const next = { ...round, size, version: round.version + 1 };
    writeRound(transaction, next);
    recordRoundEvent(transaction, act, "round.expected", next, { agencies: size.agencies, expected: size.expected });
    return done(roundListed(next, todayInBrasilia(now())));
  });
}
