import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import type { PlanForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues, RowValues } from "../../../plan/form/values.ts";
import { planValuesOf } from "../portal/prefill.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";
import { inventedPlan } from "./invented-plan.ts";
import { seedOf } from "./letter-country.ts";
import { letterMeasurements } from "./letter-measurements.ts";
import { type Owners, peopleOfPlan, someoneOf } from "./letter-people.ts";
import type { PlanToInvent } from "./plan-to-invent.ts";
import { chance } from "./random.ts";

type Steps = readonly RowValues<PlanForm["tables"]["service.stepsToday"]>[];
type Actions = readonly RowValues<PlanForm["tables"]["schedule.actions"]>[];

/** A plan to be invented around a letter. */
export interface LetterPlan extends Pick<PlanToInvent, "agency" | "stage" | "today"> {
  readonly letter: ServiceLetter;
  readonly owners: Owners;
}

/** What workbooks say once they were received, or of another service than the letter's. */
const NOT_OF_THE_LETTER = [
  "plan.state",
  "plan.revision",
  "receipt.number",
  "receipt.moment",
  "service.portalNumber",
  "letter.digital",
  "letter.cost",
];

/**
 * The plan of a service letter as its agency would first send it: all that the letter says, and what letters leave out
 * (people, measurements, schedule, tools) invented. The same letter and day give the same plan.
 */
export function letterPlan({ letter, agency, owners, stage, today }: LetterPlan): PlanValues {
  const luck = chance(seedOf(letter.slug));
  const plan: PlanToInvent = { agency, service: letter.name, stage, luck, today, later: luck.whole(0, 2) };
  const invented = inventedPlan(plan);
  const said = planValuesOf(letter);
  const measured = letterMeasurements(letter, plan);
  const fields = {
    ...withoutThese(invented.fields, NOT_OF_THE_LETTER),
    ...given(withoutThese(said.fields, ["plan.state"])),
    ...timeInOrder(said.fields),
    "agency.name": agency.name,
    "agency.acronym": agency.acronym,
    ...peopleOfPlan(agency, owners),
    ...measured.fields,
    ...(invented.fields["approval.owner.name"] && {
      "approval.owner.name": owners.titular.name,
      "approval.committeeChair.name": someoneOf(agency, "chair").name,
    }),
  };
  const steps = said.tables["service.stepsToday"] ?? [];
  return {
    fields,
    tables: {
      ...invented.tables,
      ...(steps.length > 0 && stepsOf(steps)),
      ...(stage !== "partial" && {
        measurements: measured.rows,
        "schedule.actions": withOwnActions(invented.tables["schedule.actions"] ?? [], plan),
      }),
    },
  };
}

function withoutThese(fields: PlanValues["fields"], keys: readonly string[]): PlanValues["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

function given(fields: PlanValues["fields"]): PlanValues["fields"] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Some letters name the longest time first. */
function timeInOrder({ "letter.timeMin": min, "letter.timeMax": max }: PlanValues["fields"]): PlanValues["fields"] {
  return typeof min === "number" && typeof max === "number" && min > max
    ? { "letter.timeMin": max, "letter.timeMax": min }
    : {};
}

/** The letter's steps with what it leaves out, and the same steps through the web once the project is done. */
function stepsOf(steps: Steps): PlanValues["tables"] {
  const whole = steps.map((step, index) => ({
    order: step.order ?? index + 1,
    description: step.description ?? `Etapa ${index + 1}`,
    channel: step.channel ?? "inPerson",
    digital: step.digital ?? false,
  }));
  return {
    "service.stepsToday": whole,
    "service.stepsAfter": whole.map(({ order, description }, index) => ({
      order,
      description,
      channel: index === whole.length - 1 ? "mobileApp" : "web",
      digital: true,
    })),
  };
}

/** Now and then an action of the agency's own, and one that it gave up; what is not begun many leave without a situation. */
function withOwnActions(actions: Actions, { luck, today }: PlanToInvent): Actions {
  const month = addMonths(monthOfDate(today), luck.whole(-2, 5));
  const own = [
    { action: "Traduzir as telas para Libras.", parties: "agency", month, situation: "inProgress" },
    {
      action: "Digitalizar o acervo em papel.",
      parties: "agency+contractor",
      month,
      situation: "cancelled",
      note: "O acervo passou ao Arquivo Nacional.",
    },
  ] as const satisfies Actions;
  const saysLittle = luck.next() < 0.3;
  const said = actions.map((action) =>
    saysLittle && action.situation === "notStarted" ? { ...action, situation: null } : action,
  );
  return [...said, ...own.filter(() => luck.next() < 0.15)];
}
