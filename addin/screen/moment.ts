import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import type { Language } from "../../plan/messages/catalogue.ts";
import { writeValue } from "../../plan/messages/write-value.ts";

const TIME = new Intl.DateTimeFormat("pt-BR", {
  timeZone: "America/Sao_Paulo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment (ISO 8601 in UTC) as a clock in Brasília showed it: `22/11/2026 14:05`. */
export function momentShown(moment: string, language: Language): string {
  const parts = partsOf(moment);
  return parts ? `${dateShown(parts.date, language)} ${parts.time}` : moment;
}

/** The day of a moment in Brasília. */
export function dayShown(moment: string, language: Language): string {
  const parts = partsOf(moment);
  return parts ? dateShown(parts.date, language) : moment;
}

/** The day of a moment in Brasília, as the calendar has it. */
export function civilDay(moment: string): CivilDate {
  return partsOf(moment)?.date ?? moment.slice(0, 10);
}

/** A date as the language's readers write it. */
export function dateShown(date: CivilDate, language: Language): string {
  return writeValue({ date }, language);
}

/** The time of a moment in Brasília: `14:05`. */
export function timeShown(moment: string): string {
  return partsOf(moment)?.time ?? "";
}

function partsOf(moment: string): { readonly date: CivilDate; readonly time: string } | null {
  const instant = new Date(moment);
  if (Number.isNaN(instant.getTime())) return null;
  const parts = new Map(TIME.formatToParts(instant).map(({ type, value }) => [type, value]));
  const date = `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
  return { date, time: `${parts.get("hour")}:${parts.get("minute")}` };
}
