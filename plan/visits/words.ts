import { formatDate } from "../calendar/civil-date.ts";
import type { Meeting, VisitKind, VisitMode } from "./visit.ts";

/** What the two kinds are called. */
export const visitKindWords: { readonly [K in VisitKind]: string } = {
  workshop: "Oficina",
  technicalVisit: "Visita técnica",
};

export const visitModeWords: { readonly [M in VisitMode]: string } = { inPerson: "presencial", online: "online" };

/** `quinta-feira, 03/12/2026, das 14:00 às 16:00 (horário de Brasília)` */
export function meetingInWords(meeting: Pick<Meeting, "day" | "time" | "minutes">): string {
  const { day, time } = meeting;
  return `${weekdayOf(day)}, ${formatDate(day)}, das ${time} às ${endOf(meeting)} (horário de Brasília)`;
}

/** The hour at which it ends; past midnight it is of the next day. */
export function endOf({ time, minutes }: Pick<Meeting, "time" | "minutes">): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

const WEEKDAYS = ["domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"];

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}
