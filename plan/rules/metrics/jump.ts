import { fieldLabel } from "../../form/labels.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import type { MeasurementRow } from "./measurement.ts";

const FACTOR = 10;
const COLUMNS = ["requestsTotal", "started", "completed", "meanTime", "directCost", "indirectCost"] as const;

/** A figure more than ten times the one before it, or less than a tenth: a digit or a unit slipped. */
export const metricsJump: Rule<PlanContent> = {
  code: "metrics.jump",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const rows = inOrder(tables.measurements.rows);
    for (const column of COLUMNS) {
      let before: MeasurementRow | null = null;
      for (const row of rows) {
        const now = row.cells[column];
        if (now.value === null) continue;
        const past = before?.cells[column];
        if (before && past && leaps(past.value ?? 0, now.value) && comparable(column, before, row)) {
          yield {
            at: [now, past],
            values: {
              column: fieldLabel(now.key),
              before: past.value ?? 0,
              beforeMonth: { month: before.cells.month.value ?? "" },
              now: now.value,
              month: { month: row.cells.month.value ?? "" },
            },
          };
        }
        before = row;
      }
    }
  },
};

/** The rows that have a month, earliest first; they mostly are in that order already. */
function inOrder(rows: readonly MeasurementRow[]): readonly MeasurementRow[] {
  return rows
    .filter(({ cells }) => cells.month.value !== null)
    .sort((a, b) => ((a.cells.month.value ?? "") < (b.cells.month.value ?? "") ? -1 : 1));
}

function leaps(before: number, now: number): boolean {
  return before > 0 && now > 0 && (now > before * FACTOR || before > now * FACTOR);
}

/** Times in different units differ in their figures without a slip. */
function comparable(column: (typeof COLUMNS)[number], a: MeasurementRow, b: MeasurementRow): boolean {
  return column !== "meanTime" || a.cells.meanTimeUnit.value === b.cells.meanTimeUnit.value;
}
