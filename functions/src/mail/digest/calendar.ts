import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { type CivilDate, dayNumber } from "../../../../plan/calendar/civil-date.ts";
import type { ActionItem, Digest, RoundItem } from "../../../../plan/reminders/digest.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import type { Message } from "../../ports/mailer.ts";
import { oneLine } from "../mail-options.ts";
import { planLink } from "./links.ts";
import { planWords } from "./words.ts";

/** Sequences count the days from here, so that a later mail always has the greater one. */
const FIRST_DAY = dayNumber("2026-01-01");
const DAY = 86_400_000;

/**
 * The deadlines ahead as a file that a calendar takes in (RFC 5545, METHOD:PUBLISH), one all-day entry an action or a round.
 * An action keeps its UID for as long as it is in its plan, whoever is told of it, and a later mail has a greater SEQUENCE: a calendar
 * that knows the entry moves it. Null when no deadline is ahead.
 */
export function deadlineCalendar(
  { date, items }: Pick<Digest, "date" | "items">,
  settings: Pick<MailSettings, "page" | "sender">,
): NonNullable<Message["attachments"]>[number] | null {
  const ahead = items.filter(
    (item): item is Dated => (item.kind === "action" || item.kind === "round") && item.daysLeft >= 0,
  );
  if (ahead.length === 0) return null;
  const calendar = ical({ prodId: { company: "Plano Digital", product: "Prazos", language: "PT" } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const item of ahead) {
    const { agency, service } = planWords(item);
    const link = planLink(settings.page, item, item.capacity);
    calendar.createEvent({
      id: `${entryId(item)}@${settings.sender.address.slice(settings.sender.address.lastIndexOf("@") + 1)}`,
      sequence: Math.max(0, dayNumber(date) - FIRST_DAY),
      stamp: midnight(date),
      allDay: true,
      start: midnight(item.deadline),
      end: new Date(midnight(item.deadline).getTime() + DAY),
      summary: `Prazo: ${item.kind === "round" ? `rodada ${oneLine(item.name)}` : oneLine(item.action)} (${agency})`,
      description: `${agency} — ${service}\n${item.kind === "round" ? "Prazo da rodada de coleta." : "Prazo do cronograma do plano de integração."}\n${link}`,
      url: link,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return {
    filename: "prazos.ics",
    content: calendar.toString(),
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
  };
}

/** What has a deadline that a calendar shows. */
type Dated = ActionItem | RoundItem;

/** What an action, or an agency's part in a round, is known by in every calendar. */
function entryId(item: Dated): string {
  const { agency, plan } = item;
  return createHash("sha256")
    .update(JSON.stringify(item.kind === "round" ? ["round", agency, item.round] : [agency, plan, item.key]))
    .digest("hex")
    .slice(0, 32);
}

/** A civil date as the calendar writer takes it: by its UTC parts, whatever zone the process is in. */
function midnight(date: CivilDate): Date {
  return new Date(dayNumber(date) * DAY);
}
