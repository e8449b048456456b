import { tableLabel } from "../../form/labels.ts";
import type { Rule } from "../rule.ts";
import type { AnyContent } from "./odd-entries.ts";

/** A table of the form that the workbook no longer has. */
export const readingTableMissing: Rule<AnyContent> = {
  code: "reading.table-missing",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const key in tables) {
      const table = tables[key];
      if (table?.found === null) yield { at: [{ key, place: null }], values: { table: tableLabel(key) } };
    }
  },
};
