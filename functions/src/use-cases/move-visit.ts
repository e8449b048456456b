import { createHash } from "node:crypto";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { VisitListed, VisitMoveRequest } from "../../../plan/contract/visits.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { type VisitDoing, type VisitMoved, visitAfter } from "../../../plan/visits/after-move.ts";
import { isOpen } from "../../../plan/visits/moves.ts";
import { sideOf } from "../../../plan/visits/side.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { VisitDocument } from "../documents/visit-document.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readVisit, visitListed, writeVisit } from "../repositories/visits.ts";
import { tellOfVisit, toldOfVisit } from "../visits/tell-of-visit.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** A visit that either side moves. */
export interface VisitToMove {
  readonly account: Account;
  readonly visit: string;
  readonly request: VisitMoveRequest;
}

/**
 * Moves a visit, in one transaction with its event and the mails to both sides. Whoever moves it says how they have seen it;
 * when it stands otherwise by then, nothing happens. The same request asked again is answered and not made again.
 * To an agency's people a visit of another agency does not exist.
 *
 * Two reads, and up to six more for whom to tell; two writes, and one a mail.
 *
 * @throws {StoreError} when the store does not answer; asking again with the same key is safe
 */
export async function moveVisit(
  { store, now, randomBytes, mail }: Surroundings & { readonly mail: MailSettings },
  { account, visit: id, request: { key, base, doing } }: VisitToMove,
): Promise<Outcome<VisitListed>> {
  if (!may(account.role, "moveVisit")) return refused({ code: "not-allowed" });
  if (!isVisitId(id)) return refused({ code: "not-found", what: "visit" });
  const hash = createHash("sha256")
    .update(JSON.stringify([base, doing]))
    .digest("hex");
  const [event, moment] = [newEventId(randomBytes), now()];
  const at = moment.toISOString();
  return store.transact<Outcome<VisitListed>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const known = await readVisit(transaction, id);
    if (known === null || (account.agency !== null && known.agency !== account.agency)) {
      return refused({ code: "not-found", what: "visit" });
    }
    if (known.last?.key === key) {
      return known.last.hash === hash ? done(visitListed(known)) : refused({ code: "key-reused" });
    }
    if (known.state !== base.state || known.history.length !== base.step) return refused(visitMoved(known));
    const by = { uid: account.uid, name: account.name };
    const moved = visitAfter(known, doingOf(doing), { by, side: sideOf(account), at }, todayInBrasilia(moment));
    if (!moved.ok) return refused(refusalOf(moved.why, known, doing.act));
    const { visit, entry } = moved;
    const open = isOpen(visit.state);
    const next: VisitDocument = {
      ...known,
      ...visit,
      open,
      day: open ? (visit.meeting?.day ?? null) : null,
      changedAt: at,
      last: { key, hash },
    };
    const told = await toldOfVisit(transaction, known, next, entry);
    writeVisit(transaction, next);
    const details = { visit: id, act: doing.act, from: known.state, to: next.state, day: next.day };
    writeEvent(transaction, event, { kind: "visit.moved", at, by, agency: known.agency, plan: known.plan, details });
    tellOfVisit(transaction, told, { before: known, visit: next, settings: mail, at: moment });
    return done(visitListed(next));
  });
}

/** Whether a text may be a visit's id: what is none would be no path of the store. */
export function isVisitId(text: string): boolean {
  return /^[1-9]\d{0,8}\.[0-9a-f-]{36}$/i.test(text);
}

function doingOf(doing: VisitMoveRequest["doing"]): VisitDoing {
  return {
    act: doing.act,
    reason: "reason" in doing ? (doing.reason ?? null) : null,
    meeting: "meeting" in doing ? doing.meeting : null,
    dates: "dates" in doing ? doing.dates : [],
  };
}

function visitMoved({ state, history }: VisitDocument): Refusal {
  const last = history.at(-1);
  return { code: "visit-moved", state, by: last?.by.name ?? "", at: last?.at ?? "" };
}

function refusalOf(
  why: Extract<VisitMoved, { ok: false }>["why"],
  { state }: VisitDocument,
  act: VisitDoing["act"],
): Refusal {
  switch (why) {
    case "not-from-here":
      return { code: "no-such-visit-move", act, state };
    case "reason":
      return { code: "reason-missing" };
    case "past":
      return { code: "day-past" };
    case "not-yet":
      return { code: "visit-not-yet" };
    case "too-many-steps":
      return { code: "visit-exhausted" };
    case "meeting":
    case "dates":
      // The contract asks for both where an act needs them.
      return { code: "malformed-request", problems: [why] };
  }
}
