import { declarationOf } from "../../form/labels.ts";
import type { Rule } from "../rule.ts";
import { type AnyContent, oddEntries } from "./odd-entries.ts";

/** A bare serial number was read as a date or a month, because one is plausible there. */
export const readingUnformattedDate: Rule<AnyContent> = {
  code: "reading.unformatted-date",
  severity: "warning",
  since: "1.0",
  *check(content) {
    for (const entry of oddEntries(content)) {
      if (!entry.problems.includes("unformatted-date") || typeof entry.value !== "string") continue;
      const isMonth = declarationOf(entry.key)?.value.type === "month";
      yield {
        at: [entry],
        values: { raw: entry.raw, read: isMonth ? { month: entry.value } : { date: entry.value } },
      };
    }
  },
};
