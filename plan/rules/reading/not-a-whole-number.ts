import { problemRule } from "./odd-entries.ts";

/** A cell that counts things holds a fraction. */
export const readingNotAWholeNumber = problemRule("reading.not-a-whole-number", "not-a-whole-number");
