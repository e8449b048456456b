import { problemRule } from "./odd-entries.ts";

/** The cell shows an error of Excel (`#REF!`). */
export const readingErrorValue = problemRule("reading.error-value", "error-value");
