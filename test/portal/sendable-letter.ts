import { createHash } from "node:crypto";
import { planValuesOf } from "../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../functions/src/portal/service-letter.ts";
import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import { addMonths } from "../../plan/calendar/month.ts";
import type { PlanValues } from "../../plan/form/values.ts";
import { completePlanValues } from "../plan/complete-plan.ts";

type Steps = NonNullable<PlanValues["tables"]["service.stepsToday"]>;
type Actions = NonNullable<PlanValues["tables"]["schedule.actions"]>;
type Measurements = NonNullable<PlanValues["tables"]["measurements"]>;

/**
 * The plan of a letter as an agency might send it on that day: all that the letter says, and what it leaves out filled in,
 * with figures and months that differ from letter to letter. It has no errors; it may have queries, to be explained when
 * it is sent.
 */
export function sendableLetter(letter: ServiceLetter, today: CivilDate): PlanValues {
  const said = planValuesOf(letter);
  const complete = completePlanValues(today);
  const number = createHash("sha256").update(letter.slug).digest().readUInt16BE();
  return {
    fields: {
      ...complete.fields,
      // Of another service, if they are not this letter's.
      ...letterFields,
      ...withoutNulls(said.fields),
      "agency.acronym": said.fields["agency.acronym"] ?? null,
      ...timeInOrder(said.fields),
      "launch.quarter": complete.fields["launch.quarter"] ?? null,
    },
    tables: {
      ...complete.tables,
      "service.stepsToday": stepsToday(said.tables["service.stepsToday"] ?? [], complete),
      "schedule.actions": delayed(complete.tables["schedule.actions"] ?? [], number),
      measurements: (complete.tables.measurements ?? []).map((row) => grown(row, number)),
    },
  };
}

const letterFields = {
  "service.portalNumber": null,
  "letter.digital": null,
  "letter.cost": null,
  "letter.timeKind": null,
  "letter.timeMin": null,
  "letter.timeMax": null,
  "letter.timeUnit": null,
} as const;

function withoutNulls(fields: PlanValues["fields"]): PlanValues["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as PlanValues["fields"];
}

/** Some letters name the longest time first. */
function timeInOrder({ "letter.timeMin": min, "letter.timeMax": max }: PlanValues["fields"]): PlanValues["fields"] {
  return typeof min === "number" && typeof max === "number" && min > max
    ? { "letter.timeMin": max, "letter.timeMax": min }
    : {};
}

function stepsToday(steps: Steps, complete: PlanValues): Steps {
  if (steps.length === 0) return complete.tables["service.stepsToday"] ?? [];
  return steps.map((step) => ({
    ...step,
    description: step.description ?? `Etapa ${step.order}`,
    channel: step.channel ?? "inPerson",
    digital: step.digital ?? false,
  }));
}

/** So many more requests through the web, and some plans measured a month or two earlier than others. */
function grown(row: Measurements[number], number: number): Measurements[number] {
  const more = number % 1_000;
  const plus = (value: unknown, added: number) => (typeof value === "number" ? value + added : null);
  return {
    ...row,
    month: typeof row.month === "string" ? addMonths(row.month, -(number % 3)) : null,
    requestsWeb: plus(row.requestsWeb, more),
    requestsTotal: plus(row.requestsTotal, more),
    started: plus(row.started, more),
    completed: plus(row.completed, Math.floor(more / 2)),
  };
}

/** In one plan of five the first two actions were to be delivered last month: one was, late, and one still is not. */
function delayed(actions: Actions, number: number): Actions {
  if (number % 5 !== 0) return actions;
  return actions.map((action, index) =>
    index < 2 && typeof action.month === "string" ? { ...action, month: addMonths(action.month, -2) } : action,
  );
}
