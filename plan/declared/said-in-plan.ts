import type { PlanContent, PlanRow } from "../workbook/content.ts";
import type { Place } from "../workbook/entry.ts";
import { type ServiceSaid, serviceSaid } from "./service-said.ts";

/** What a plan says of its service today, and where; a place is null where the workbook has no such cell. */
export interface SaidInPlan extends ServiceSaid {
  readonly places: {
    readonly portalNumber: Place | null;
    readonly digital: Place | null;
    /** Where the table of steps begins. */
    readonly steps: Place | null;
    readonly time: Place | null;
    readonly cost: Place | null;
  };
}

/** What a plan says of the things that the Portal's letter says too. */
export function saidInPlan({ fields, tables }: PlanContent): SaidInPlan {
  const steps = tables["service.stepsToday"];
  const said = serviceSaid({
    digital: fields["letter.digital"].value,
    cost: fields["letter.cost"].value,
    costNote: fields["letter.costNote"].value,
    timeKind: fields["letter.timeKind"].value,
    timeMin: fields["letter.timeMin"].value,
    timeMax: fields["letter.timeMax"].value,
    timeUnit: fields["letter.timeUnit"].value,
    steps: inOrder(steps.rows).map(({ cells }) => ({
      text: cells.description.value ?? "",
      channels: cells.channel.value ?? "",
    })),
  });
  return {
    ...said,
    places: {
      portalNumber: fields["service.portalNumber"].place,
      digital: fields["letter.digital"].place,
      steps: steps.place,
      time: fields["letter.timeKind"].place,
      cost: fields[said.cost?.amount === null ? "letter.costNote" : "letter.cost"].place,
    },
  };
}

type StepRow = PlanRow<"service.stepsToday">;

/** By the numbers in the column of that name where every step has one, else as they stand. Rows that say nothing are none. */
function inOrder(rows: readonly StepRow[]): readonly StepRow[] {
  const steps = rows.filter(({ cells }) => cells.description.value !== null || cells.channel.value !== null);
  if (steps.some(({ cells }) => cells.order.value === null)) return steps;
  return steps.toSorted((one, other) => (one.cells.order.value ?? 0) - (other.cells.order.value ?? 0));
}
