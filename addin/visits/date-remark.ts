import { isWeekend } from "../../plan/calendar/business-calendar.ts";
import { type CivilDate, dayNumber } from "../../plan/calendar/civil-date.ts";
import { dateShown } from "../screen/moment.ts";
import type { WordsOf } from "../screen/words.ts";
import { visitWords } from "./words.ts";

/** That hardly anybody works on a day: what does not keep it from being chosen. */
export function dateRemark(day: CivilDate, holidays: readonly CivilDate[]): "weekend" | "holiday" | null {
  if (holidays.includes(day)) return "holiday";
  return isWeekend(dayNumber(day)) ? "weekend" : null;
}

/** The same of several days, a sentence each. */
export function dateRemarks(
  days: readonly CivilDate[],
  holidays: readonly CivilDate[],
  words: WordsOf<unknown>,
): readonly string[] {
  return days.flatMap((day) => {
    const remark = dateRemark(day, holidays);
    return remark === null
      ? []
      : [words.say(visitWords(words).remarks[remark], { day: dateShown(day, words.language) })];
  });
}
