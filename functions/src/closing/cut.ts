import type { CivilDate } from "../../../plan/calendar/civil-date.ts";

/** What is asked of an agency: how it stood at a moment, as it counts on a day. */
export interface Cut {
  /** ISO 8601 in UTC, to the second: what happened before it. */
  readonly cut: string;
  readonly asOf: CivilDate;
}

/** The first moment that is not before the cut, as events have moments: to the millisecond. */
export function firstMomentOf(cut: string): string {
  return cut.replace("Z", ".000Z");
}
