import { declarationOf } from "../../form/labels.ts";
import type { Rule } from "../rule.ts";
import { type AnyContent, oddEntries } from "./odd-entries.ts";

/** A text is longer than its cell of the form takes. */
export const readingTooLong: Rule<AnyContent> = {
  code: "reading.too-long",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const entry of oddEntries(content)) {
      if (!entry.problems.includes("too-long")) continue;
      const type = declarationOf(entry.key)?.value;
      yield { at: [entry], values: { limit: type?.type === "text" ? type.maxLength : 254 } };
    }
  },
};
