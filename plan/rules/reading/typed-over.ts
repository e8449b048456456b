import { declarationOf } from "../../form/labels.ts";
import type { Rule } from "../rule.ts";
import type { AnyContent } from "./odd-entries.ts";

/**
 * A computed cell outside section 4 was typed over: what is shown there is no longer what the figures say. Nothing is
 * read from it, so it only informs; the indicators of section 4 have rules of their own.
 */
export const readingTypedOver: Rule<AnyContent> = {
  code: "reading.typed-over",
  severity: "warning",
  since: "1.0",
  *check({ fields, tables }) {
    for (const key in fields) {
      const entry = fields[key];
      if (entry?.state !== "value" || key.startsWith("metrics.")) continue;
      if (declarationOf(key)?.origin === "computed") yield { at: [entry], values: { raw: entry.raw } };
    }
    for (const key in tables) {
      for (const { cells } of tables[key]?.rows ?? []) {
        for (const column in cells) {
          const entry = cells[column];
          if (entry?.state !== "value" || declarationOf(entry.key)?.origin !== "computed") continue;
          yield { at: [entry], values: { raw: entry.raw } };
        }
      }
    }
  },
};
