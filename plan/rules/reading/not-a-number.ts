import { problemRule } from "./odd-entries.ts";

/** A cell that wants a number holds something else. */
export const readingNotANumber = problemRule("reading.not-a-number", "not-a-number");
