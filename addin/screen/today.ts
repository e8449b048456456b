import type { CivilDate } from "../../plan/calendar/civil-date.ts";

/** The date that a moment is in America/Sao_Paulo. */
export function todayInBrasilia(now: Date): CivilDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Sao_Paulo", dateStyle: "short" }).format(now);
}
