import type { Standing } from "../../../plan/schedule/standing.ts";
import type { Words } from "../messages/words.ts";
import { scheduleWords } from "./words.ts";

/** How an action stands, in words. */
export function standingShown(standing: Standing, words: Words): string {
  const text = scheduleWords(words);
  const days = "days" in standing ? standing.days : 0;
  if (standing.kind === "due" && days === 0) return text.dueToday;
  return words.say(text.standings[standing.kind], { days });
}
