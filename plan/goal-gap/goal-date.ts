import type { CivilDate } from "../calendar/civil-date.ts";
import { addMonths, monthOfDate } from "../calendar/month.ts";

/** By when the goals are looked at until somebody says otherwise: the end of this year, in its last quarter of the next. */
export function defaultGoalDate(today: CivilDate): CivilDate {
  return `${addMonths(monthOfDate(today), 3).slice(0, 4)}-12-31`;
}
