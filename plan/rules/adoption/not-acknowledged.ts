import { responsibilityRows } from "../../adoption/responsibility-rows.ts";
import { tools } from "../../form/annex.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** An adopted tool of which the agency has not acknowledged every responsibility: adopting it means taking them on. */
export const adoptionNotAcknowledged: Rule<PlanContent> = {
  code: "adoption.not-acknowledged",
  severity: "error",
  since: "1.0",
  *check(content) {
    for (const { key, label } of tools) {
      if (content.fields[`tools.${key}.adopted`].value !== true) continue;
      const rows = responsibilityRows(content).get(key) ?? [];
      const open = rows
        .map(({ cells }) => cells.acknowledged)
        .filter((entry) => isUnanswered(entry) || entry.value === false);
      if (open.length > 0) yield { at: open, values: { tool: label, count: open.length, all: rows.length } };
    }
  },
};
