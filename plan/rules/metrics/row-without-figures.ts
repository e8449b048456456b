import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { FIGURE_COLUMNS } from "./measurement.ts";

/** A month with no figure at all, and none declared as not available. */
export const metricsRowWithoutFigures: Rule<PlanContent> = {
  code: "metrics.row-without-figures",
  severity: "warning",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      const { month } = cells;
      if (month.value === null || FIGURE_COLUMNS.some((column) => cells[column].state !== "blank")) continue;
      yield { at: [month], values: { month: { month: month.value } } };
    }
  },
};
