import { declarationOf, tableLabel } from "../../form/labels.ts";
import type { Rule } from "../rule.ts";
import type { AnyContent } from "./odd-entries.ts";

/**
 * A table without some of its columns, seen in its first row. What a formula fills can be derived and is not missed.
 */
export const readingColumnMissing: Rule<AnyContent> = {
  code: "reading.column-missing",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const key in tables) {
      const table = tables[key];
      const cells = table?.found ? table.rows[0]?.cells : undefined;
      if (!table || !cells) continue;
      const lost: string[] = [];
      for (const column in cells) {
        const entry = cells[column];
        const declaration = entry?.state === "missing" ? declarationOf(entry.key) : undefined;
        if (declaration && declaration.origin !== "computed") lost.push(declaration.label);
      }
      if (lost.length > 0) {
        yield {
          at: [{ key, place: table.place }],
          values: { table: tableLabel(key), count: lost.length, columns: { list: lost } },
        };
      }
    }
  },
};
