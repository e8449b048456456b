import type { RoundChange, RoundListed } from "../../../plan/contract/rounds.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import { nextRoundReminder } from "../../../plan/reminders/round-due.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { RoundDocument } from "../documents/round-documents.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readRound, writeRound } from "../repositories/rounds.ts";
import { recordRoundEvent } from "../rounds/round-event.ts";
import { roundListed } from "../rounds/round-listed.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What to change of a round. */
export interface ChangeRound {
  readonly account: Account;
  readonly round: string;
  readonly change: RoundChange;
}

/**
 * Changes a round's name, note or due day, closes it or opens it again. A closed round is opened again before anything
 * else of it is changed. What changes nothing leaves no event. Two reads and two writes.
 */
export async function changeRound(
  { store, now, randomBytes }: Surroundings,
  { account, round: id, change }: ChangeRound,
): Promise<Outcome<RoundListed>> {
  if (!may(account.role, "manageRounds")) return refused({ code: "not-allowed" });
  const today = todayInBrasilia(now());
  const act = { account, eventId: newEventId(randomBytes), at: now().toISOString() };
  return store.transact<Outcome<RoundListed>>(async (transaction) => {
    const person = await readPerson(transaction, account.uid);
    const round = await readRound(transaction, id);
    const unwelcome = refusalOfActing(account, person);
    if (unwelcome) return refused(unwelcome);
    if (round === null) return refused({ code: "not-found", what: "round" });
    const { version, closed = round.closedOn !== null, ...said } = change;
    const changes = changesOf(round, said);
    const moved = closed !== (round.closedOn !== null);
    // What is so already is done: whoever lost the answer may ask again.
    if (Object.keys(changes).length === 0 && !moved) return done(roundListed(round, today));
    if (version !== round.version) return refused({ code: "round-changed" });
    if (round.closedOn !== null && closed) return refused({ code: "round-closed" });
    const { name = round.name, due = round.due, note = round.note } = said;
    const days = { ...round, name, due, note, closedOn: closed ? (round.closedOn ?? today) : null };
    if (days.due < days.opens) return refused({ code: "malformed-request", problems: ["due: is before it opens"] });
    const next: RoundDocument = {
      ...days,
      version: round.version + 1,
      nextReminderOn:
        round.request === null ? nextRoundReminder(days, round.reminded, defaultReminderPolicy) : round.nextReminderOn,
    };
    writeRound(transaction, next);
    const kind = moved ? (closed ? "round.closed" : "round.reopened") : "round.changed";
    recordRoundEvent(transaction, act, kind, next, { changes });
    return done(roundListed(next, today));
  });
}

/** What would be other than it is, as from and to. */
function changesOf(round: RoundDocument, said: Omit<RoundChange, "version" | "closed">) {
  const names = (["name", "due", "note"] as const).filter(
    (name) => said[name] !== undefined && said[name] !== round[name],
  );
  return Object.fromEntries(names.map((name) => [name, { from: round[name], to: said[name] ?? null }]));
}
