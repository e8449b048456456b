import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { STEP_TABLES, type StepRow } from "./steps.ts";

/**
 * Two different steps with the same order. One step on several rows, once for each of its channels, is no repetition.
 */
export const serviceStepOrderRepeated: Rule<PlanContent> = {
  code: "service.step-order-repeated",
  severity: "warning",
  since: "1.0",
  *check({ tables }) {
    for (const table of STEP_TABLES) {
      const byOrder = new Map<number, StepRow>();
      for (const row of tables[table].rows) {
        const order = row.cells.order.value;
        if (order === null) continue;
        const other = byOrder.get(order);
        if (!other) byOrder.set(order, row);
        else if (differ(other.cells.description.value, row.cells.description.value)) {
          yield { at: [row.cells.order, other.cells.order], values: { order } };
        }
      }
    }
  },
};

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && foldedWords(a) !== foldedWords(b);
}
