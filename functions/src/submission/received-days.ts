import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Acceptance } from "../documents/plan-document.ts";

/** The days on which a workbook was received; of what was received before days were kept, the day of its last revision. */
export function receivedDays({ receivedOn, checkedOn }: Pick<Acceptance, "receivedOn" | "checkedOn">) {
  return receivedOn ?? [checkedOn];
}

/** The days once it is received on this one too. Sent every day for a century it leaves a list that its row has room for. */
export function receivedDaysWith(current: Acceptance | null, today: CivilDate): readonly CivilDate[] {
  const before = current === null ? [] : receivedDays(current);
  // A clock that was put back must not put the days out of order.
  return before.includes(today) ? before : [...before, today].sort();
}
