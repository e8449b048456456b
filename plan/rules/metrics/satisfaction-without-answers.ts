import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A satisfaction that nobody is said to have given has no weight among the others. */
export const metricsSatisfactionWithoutAnswers: Rule<PlanContent> = {
  code: "metrics.satisfaction-without-answers",
  severity: "warning",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const answers = cells.satisfactionAnswers;
      if (cells.satisfaction.value !== null && (isBlank(answers) || answers.value === 0)) {
        yield { at: [answers], values: { value: cells.satisfaction.value } };
      }
    }
  },
};
