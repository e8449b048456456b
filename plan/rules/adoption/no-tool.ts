import { tools } from "../../form/annex.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A plan of integration with the platform that adopts none of its tools. */
export const adoptionNoTool: Rule<PlanContent> = {
  code: "adoption.no-tool",
  severity: "query",
  since: "1.0",
  *check({ fields }) {
    const answers = tools.map(({ key }) => fields[`tools.${key}.adopted`]);
    if (answers.every(({ value }) => value === false)) yield { at: answers };
  },
};
