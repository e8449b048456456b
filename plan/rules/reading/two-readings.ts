import type { Rule } from "../rule.ts";
import { type AnyContent, oddEntries } from "./odd-entries.ts";

/** What was typed can be read in two ways and nothing is guessed: an error where it leaves the cell without a value. */
export const readingTwoReadings: Rule<AnyContent> = {
  code: "reading.two-readings",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const entry of oddEntries(content)) {
      if (!entry.problems.includes("two-readings")) continue;
      yield { at: [entry], values: { raw: entry.raw }, severity: entry.state === "value" ? "query" : "error" };
    }
  },
};
