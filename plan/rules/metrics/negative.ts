import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { FIGURE_COLUMNS } from "./measurement.ts";

/** No figure of a measurement is below zero: counts, times, costs and scales all begin there. */
export const metricsNegative: Rule<PlanContent> = {
  code: "metrics.negative",
  severity: "error",
  since: "1.0",
  *check({ tables }) {
    for (const { cells } of tables.measurements.rows) {
      for (const column of FIGURE_COLUMNS) {
        const entry = cells[column];
        if (entry.value !== null && entry.value < 0) {
          yield { at: [entry], values: { column: fieldLabel(entry.key), value: entry.value } };
        }
      }
    }
  },
};
