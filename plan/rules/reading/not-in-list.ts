import { declarationOf } from "../../form/labels.ts";
import { type ListItem, lists } from "../../form/lists.ts";
import type { Rule } from "../rule.ts";
import { type AnyContent, oddEntries } from "./odd-entries.ts";

/** A cell with a drop-down holds none of its items. */
export const readingNotInList: Rule<AnyContent> = {
  code: "reading.not-in-list",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const entry of oddEntries(content)) {
      if (!entry.problems.includes("not-in-list")) continue;
      const type = declarationOf(entry.key)?.value;
      const items: readonly ListItem[] = type?.type === "choice" ? lists[type.list] : [];
      yield { at: [entry], values: { raw: entry.raw, options: { list: items.map((item) => item.label) } } };
    }
  },
};
