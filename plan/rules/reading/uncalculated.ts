import { problemRule } from "./odd-entries.ts";

/** A formula whose result the file does not hold: the program that wrote it never calculated. */
export const readingUncalculated = problemRule("reading.uncalculated", "uncalculated-formula", false);
