import { problemRule } from "./odd-entries.ts";

/** A cell that wants a date holds something else, or a day that the calendar does not have. */
export const readingNotADate = problemRule("reading.not-a-date", "not-a-date");
