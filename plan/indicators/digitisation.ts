import type { CivilDate } from "../calendar/civil-date.ts";
import { monthOfDate } from "../calendar/month.ts";

import type { PlanRow } from "../workbook/content.ts";
import type { Sourced } from "../workbook/sourced.ts";
import { ratioAt } from "./measurement.ts";
import type { IndicatorValue } from "./ratio.ts";

/** The steps of a service, and how many of them are digital. */
export interface StepCount {
  readonly all: number;
  readonly digital: number;
  /** Steps of which nobody said, readably, whether they are digital. */
  readonly undecided: number;
}

type StepRow = PlanRow<"service.stepsToday"> | PlanRow<"service.stepsAfter">;

/** A row with nothing but a number typed ahead is no step yet. */
function isStep({ cells }: StepRow): boolean {
  return [cells.description, cells.channel, cells.digital].some(
    ({ state }) => state !== "blank" && state !== "missing",
  );
}

/** Counts the steps of one of the two tables. */
export function countSteps(rows: readonly StepRow[]): StepCount {
  const steps = rows.filter(isStep);
  return {
    all: steps.length,
    digital: steps.filter(({ cells }) => cells.digital.value === true).length,
    undecided: steps.filter(({ cells }) => cells.digital.value === null).length,
  };
}

/**
 * Digital steps ÷ all steps of the service as it is today. The table has no month of its own: it describes the service
 * on the day it is read, so its month is today's, and it has no earlier figure to be compared with. A table with a step
 * still undecided is no data.
 */
export function digitisation(
  rows: readonly PlanRow<"service.stepsToday">[],
  today: CivilDate,
): Sourced<IndicatorValue> | null {
  const { all, digital, undecided } = countSteps(rows);
  const first = rows.find(isStep);
  if (first === undefined || undecided > 0) return null;
  return ratioAt(first.cells.digital, monthOfDate(today), digital, all);
}
