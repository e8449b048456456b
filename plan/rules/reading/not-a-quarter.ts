import { problemRule } from "./odd-entries.ts";

/** The launch's cell holds no quarter. */
export const readingNotAQuarter = problemRule("reading.not-a-quarter", "not-a-quarter");
