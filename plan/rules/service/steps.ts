import type { PlanContent, PlanRow } from "../../workbook/content.ts";

/** The two tables of steps, whose rows have the same columns. */
export const STEP_TABLES = ["service.stepsToday", "service.stepsAfter"] as const;

export type StepRow = PlanRow<(typeof STEP_TABLES)[number]>;

/** Every step of the service, today's first. */
export function* allSteps(content: PlanContent): Generator<StepRow> {
  for (const table of STEP_TABLES) yield* content.tables[table].rows;
}
