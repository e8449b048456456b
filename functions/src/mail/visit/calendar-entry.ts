import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { entryOf } from "../../../../plan/visits/visit.ts";
import { visitKindWords, visitModeWords } from "../../../../plan/visits/words.ts";
import type { VisitDocument } from "../../documents/visit-document.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import type { Message } from "../../ports/mailer.ts";
import { oneLine } from "../mail-options.ts";
import { visitLink } from "./visit-link.ts";

const ZONE = "America/Sao_Paulo";

/** Brazil has had no summer time since 2019 (Decreto nº 9.772/2019). */
const ZONE_RULES = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:-0300",
  "TZOFFSETTO:-0300",
  "TZNAME:-03",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

/** How it comes to whoever has it: as a mail that sets or moves the entry, as one that takes it out, or as a file to be opened. */
const METHODS = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
} as const;

export interface EntryContext {
  readonly settings: Pick<MailSettings, "page" | "sender">;
  /** Who is told; of a file to be opened nobody is named. */
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
  readonly at: Date;
}

/**
 * The entry of a visit for people's calendars (RFC 5545, RFC 5546). A visit keeps its UID for ever, and each writing of the
 * entry has a greater SEQUENCE, so that a calendar moves it or takes it out. The organiser is the system's own mailbox, which
 * the mail is from, as calendars demand; nobody is asked to answer, since that is done in the system. Null when no
 * meeting is set, or none was to take out.
 */
export function visitEntry(
  method: keyof typeof METHODS,
  visit: Pick<
    VisitDocument,
    | "id"
    | "kind"
    | "subject"
    | "service"
    | "agencyName"
    | "acronym"
    | "agency"
    | "people"
    | "state"
    | "meeting"
    | "entries"
  >,
  { settings, attendees, at }: EntryContext,
): NonNullable<Message["attachments"]>[number] | null {
  const meeting = method === "cancel" ? visit.meeting : entryOf(visit);
  if (meeting === null) return null;
  const { sender, page } = settings;
  const kind = visitKindWords[visit.kind];
  const agency = visit.acronym ?? visit.agencyName ?? visit.agency;
  const link = visitLink(page, visit.id);
  const start = localMoment(meeting.day, meeting.time);
  const calendar = ical({ prodId: { company: "Plano Digital", product: "Oficinas e visitas", language: "PT" } });
  calendar.method(METHODS[method]);
  calendar.timezone({ name: null, generator: () => ZONE_RULES });
  const event = calendar.createEvent({
    id: `visit.${visit.id}@${sender.address.slice(sender.address.lastIndexOf("@") + 1)}`,
    sequence: Math.max(0, visit.entries - 1),
    stamp: at,
    timezone: ZONE,
    start,
    end: new Date(start.getTime() + meeting.minutes * 60_000),
    summary: oneLine(`${kind}: ${visit.subject} (${agency})`),
    description: [
      `${kind} com ${agency}, ${visitModeWords[meeting.mode]}, ${visit.people} ${visit.people === 1 ? "pessoa" : "pessoas"}.`,
      ...(visit.service === null ? [] : [`Plano: ${oneLine(visit.service)}`]),
      `Quem conduz: ${oneLine(meeting.host.name)} (${meeting.host.email})`,
      link,
    ].join("\n"),
    location: oneLine(meeting.place),
    url: link,
    status: method === "cancel" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: oneLine(sender.name), email: sender.address },
  });
  for (const { name, address } of attendees) {
    event.createAttendee({
      name: oneLine(name),
      email: address,
      rsvp: false,
      role: address === meeting.host.email ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
    });
  }
  return {
    filename: visit.kind === "workshop" ? "oficina.ics" : "visita-tecnica.ics",
    content: calendar.toString(),
    contentType: `text/calendar; charset=utf-8; method=${METHODS[method]}`,
  };
}

/** A day and an hour as the calendar writer takes them: by their local parts, whatever zone the process is in. */
function localMoment(day: string, time: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Date(year, month - 1, date, hour, minute);
}
