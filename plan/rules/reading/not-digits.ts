import { problemRule } from "./odd-entries.ts";

/** A SIORG or Portal number holds something that is no digit. */
export const readingNotDigits = problemRule("reading.not-digits", "not-digits");
