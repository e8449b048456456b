import type { AgencyRound, Declaring, Waiving } from "../../../plan/contract/rounds.ts";
import type { Account, AgencyAccount } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { type Declaration, type Expectation, expectedId, type Waiver } from "../../../plan/rounds/expectation.ts";
import { phaseOf } from "../../../plan/rounds/round.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { EventKind } from "../documents/event-document.ts";
import type { ShareDocument } from "../documents/round-documents.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readRound, readShare, writeShare } from "../repositories/rounds.ts";
import { evidenceInStore } from "../rounds/evidence-in-store.ts";
import { recordRoundEvent } from "../rounds/round-event.ts";
import { agencyRound } from "../rounds/round-listed.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * The ministry waives what is expected of an agency, with a reason, or takes the waiver back. Three reads and two writes,
 * and the reads of how the agency then stands.
 */
export async function waive(
  surroundings: Surroundings,
  { account, round, waiving }: { readonly account: Account; readonly round: string; readonly waiving: Waiving },
): Promise<Outcome<AgencyRound>> {
  if (!may(account.role, "manageRounds")) return refused({ code: "not-allowed" });
  const { agency, expected, reason } = waiving;
  const at = surroundings.now().toISOString();
  const waiver: Waiver | null = reason === null ? null : { reason, by: { uid: account.uid, name: account.name }, at };
  return decide(surroundings, account, {
    round,
    agency,
    expected,
    kind: waiver === null ? "round.unwaived" : "round.waived",
    reason,
    isSo: (expectation) => (expectation.waiver?.reason ?? null) === reason,
    decided: (expectation) => ({ ...expectation, waiver }),
  });
}

/**
 * The focal point of an agency declares that there is nothing to send of what is expected, or takes it back, as long as the
 * round is open. Reads and writes as {@link waive}.
 */
export async function declareNothing(
  surroundings: Surroundings,
  {
    account,
    round,
    declaring,
  }: { readonly account: AgencyAccount; readonly round: string; readonly declaring: Declaring },
): Promise<Outcome<AgencyRound>> {
  if (!may(account.role, "declareNothing")) return refused({ code: "not-allowed" });
  const { expected, declared, note } = declaring;
  const moment = surroundings.now();
  const declaration: Declaration | null = declared
    ? {
        note: note || null,
        by: { uid: account.uid, name: account.name },
        at: moment.toISOString(),
        on: todayInBrasilia(moment),
      }
    : null;
  return decide(surroundings, account, {
    round,
    agency: account.agency,
    expected,
    kind: declared ? "round.declared" : "round.undeclared",
    reason: note || null,
    // The first declaration is the one whose day counts.
    isSo: (expectation) => (expectation.declaration !== null) === declared,
    decided: (expectation) => ({ ...expectation, declaration }),
  });
}

interface Decision {
  readonly round: string;
  readonly agency: string;
  /** The expectations that it is about. */
  readonly expected: readonly string[];
  readonly kind: Extract<EventKind, `round.${string}`>;
  readonly reason: string | null;
  /** Nothing is to be done about an expectation that is so already. */
  readonly isSo: (expectation: Expectation) => boolean;
  readonly decided: (expectation: Expectation) => Expectation;
}

async function decide(surroundings: Surroundings, account: Account, decision: Decision): Promise<Outcome<AgencyRound>> {
  const { store, now, randomBytes } = surroundings;
  const today = todayInBrasilia(now());
  const { round: id, agency, expected, kind, reason } = decision;
  const act = { account, eventId: newEventId(randomBytes), at: now().toISOString() };
  const wanted = new Set(expected);
  const decided = await store.transact<Outcome<ShareDocument>>(async (transaction) => {
    const person = await readPerson(transaction, account.uid);
    const round = await readRound(transaction, id);
    const share = await readShare(transaction, id, agency);
    const unwelcome = refusalOfActing(account, person);
    if (unwelcome) return refused(unwelcome);
    if (round === null || round.request !== null) return refused({ code: "not-found", what: "round" });
    if (phaseOf(round, today) === "closed") return refused({ code: "round-closed" });
    const ids = new Set(share?.expectations.map(expectedId));
    if (share === null || expected.some((one) => !ids.has(one))) {
      return refused({ code: "not-found", what: "expectation" });
    }
    const changed = share.expectations.filter((one) => wanted.has(expectedId(one)) && !decision.isSo(one));
    if (changed.length === 0) return done(share);
    const next = {
      ...share,
      expectations: share.expectations.map((one) => (changed.includes(one) ? decision.decided(one) : one)),
    };
    writeShare(transaction, next);
    recordRoundEvent(transaction, act, kind, round, {
      agency,
      expected: changed.map(expectedId).slice(0, 100),
      reason,
    });
    return done(next);
  });
  return decided.ok ? standing(store, id, decided.result, today) : decided;
}

async function standing(reader: DocumentReader, id: string, share: ShareDocument, today: string) {
  const round = await readRound(reader, id);
  if (round === null) return refused({ code: "not-found", what: "round" });
  const known = (await evidenceInStore(reader, [share.agency])).get(share.agency);
  if (known === undefined) throw new Error(`Nothing was looked up of agency ${share.agency}.`);
  return done(agencyRound(share, known.evidence, round, today));
}
