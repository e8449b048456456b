import type { Rule } from "../rule.ts";
import { type AnyContent, oddEntries } from "./odd-entries.ts";

/** Something stands in the cell that is no value of it, and the reader could not say why. */
export const readingUnreadable: Rule<AnyContent> = {
  code: "reading.unreadable",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const entry of oddEntries(content)) {
      if (entry.state === "unreadable" && entry.problems.length === 0)
        yield { at: [entry], values: { raw: entry.raw } };
    }
  },
};
