import { foldedWords } from "../../text/folded-words.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";
import type { Rule } from "../rule.ts";

/** A service listed twice: it would count twice in both goals. */
export const servicesNameRepeated: Rule<AgencyContent> = {
  code: "services.name-repeated",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    const first = new Map<string, Entry<string>>();
    for (const { cells } of tables.services.rows) {
      if (cells.name.value === null) continue;
      const name = foldedWords(cells.name.value);
      const other = first.get(name);
      if (other) yield { at: [cells.name, other], values: { name: cells.name.value } };
      else first.set(name, cells.name);
    }
  },
};
