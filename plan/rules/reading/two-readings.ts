import { problemRule } from "./odd-entries.ts";

/** What was typed can be read in two ways, and nothing is guessed. */
export const readingTwoReadings = problemRule("reading.two-readings", "two-readings");
