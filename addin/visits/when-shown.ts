import type { Meeting } from "../../plan/visits/visit.ts";
import { endOf } from "../../plan/visits/words.ts";
import { dateShown } from "../screen/moment.ts";
import type { WordsOf } from "../screen/words.ts";
import { visitWords } from "./words.ts";

/** When a meeting is: `quinta-feira, 03/12/2026, das 14:00 às 16:00, horário de Brasília`. */
export function whenShown(meeting: Meeting, words: WordsOf<unknown>): string {
  const { language, say } = words;
  // A civil date has no zone: read as UTC it stays the same day.
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(new Date(meeting.day));
  const day = `${weekday}, ${dateShown(meeting.day, language)}`;
  return say(visitWords(words).when, { day, from: meeting.time, until: endOf(meeting) });
}
