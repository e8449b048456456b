import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import { type CivilDate, dateOfDayNumber, dayNumber, daysBetween } from "../../../plan/calendar/civil-date.ts";
import {
  LONGEST_PREVIEW,
  type PersonReminded,
  type PreviewWanted,
  type RemindersPreviewed,
} from "../../../plan/contract/reminders.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import type { Digest } from "../../../plan/reminders/digest.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import { digestSubject } from "../mail/digest/subject.ts";
import { digestOutbox } from "../outbox/digest-outbox.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { previewReminders } from "./preview-reminders.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What looking ahead needs of the world. */
export interface LookingAhead extends Pick<Surroundings, "store" | "now"> {
  readonly calendar: BusinessCalendar;
  readonly mail: MailSettings;
}

/** More than anybody reads; whoever looks for somebody names them. */
export const MOST_PREVIEWED = 200;

/**
 * Who would get what on a day, for the ministry, as {@link previewReminders} works it out: as much is read as that day's
 * run would.
 */
export async function previewedPeople(
  looking: LookingAhead,
  { account, wanted: { date: asked, text = "" } }: { readonly account: Account; readonly wanted: PreviewWanted },
): Promise<Outcome<RemindersPreviewed>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  const date = asked ?? nextBusinessDay(looking);
  if (!isAhead(looking, date)) return refused({ code: "malformed-request", problems: ["date"] });
  const preview = await previewOf(looking, date);
  if (preview.kind === "closed") return done({ date, closed: true, all: 0, found: 0, people: [], waiting: 0 });
  const { digests, waiting } = preview;
  const words = foldedWords(text).split(" ");
  const found = digests.filter((digest) => words.every((word) => named(digest).includes(word)));
  const people = found.slice(0, MOST_PREVIEWED).map(reminded);
  return done({ date, closed: false, all: digests.length, found: found.length, people, waiting });
}

/** The preview of a day. */
export function previewOf({ store, now, calendar, mail }: LookingAhead, date: CivilDate) {
  return previewReminders({ store }, { date, calendar, outbox: digestOutbox(mail, now) });
}

/** Whether a day can be looked at: today, or one of the days after it. */
export function isAhead({ now }: Pick<Surroundings, "now">, date: CivilDate): boolean {
  const days = daysBetween(todayInBrasilia(now()), date);
  return days >= 0 && days <= LONGEST_PREVIEW;
}

function nextBusinessDay({ now, calendar }: LookingAhead): CivilDate {
  let day = dayNumber(todayInBrasilia(now())) + 1;
  while (!calendar.isBusinessDay(dateOfDayNumber(day))) day++;
  return dateOfDayNumber(day);
}

function named({ recipient: { name, address }, items }: Digest): string {
  const agencies = new Set(items.map(({ acronym, agencyName }) => `${acronym ?? ""} ${agencyName ?? ""}`));
  return foldedWords([name ?? "", address, ...agencies].join(" "));
}

function reminded(digest: Digest): PersonReminded {
  const { recipient, capacities, items, omitted } = digest;
  return {
    ...recipient,
    subject: digestSubject(digest),
    capacities,
    items: items.length + omitted,
    late: items.filter((item) => "daysLeft" in item && item.daysLeft < 0).length,
  };
}
