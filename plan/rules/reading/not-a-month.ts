import { problemRule } from "./odd-entries.ts";

/** A cell that wants a month holds something else. */
export const readingNotAMonth = problemRule("reading.not-a-month", "not-a-month");
