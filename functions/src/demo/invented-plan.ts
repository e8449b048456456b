import { addMonths, monthOfDate } from "../../../plan/calendar/month.ts";
import { type ToolKey, tools } from "../../../plan/form/annex.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { inventedActions, inventedLaunch } from "./invented-actions.ts";
import { inventedMeasurements } from "./invented-measurements.ts";
import { inventedDataBases, inventedUnits } from "./invented-names.ts";
import { fieldsOfPerson, inventedPerson, representatives } from "./invented-person.ts";
import type { PlanToInvent } from "./plan-to-invent.ts";

/** A plan of the demonstration country. */
export function inventedPlan(plan: PlanToInvent): PlanValues {
  const { agency, service, stage } = plan;
  const identity = {
    "plan.id": `demo-${agency.acronym}-${service}`
      .toLowerCase()
      .normalize("NFD")
      .replace(/[^a-z-]/g, ""),
    "agency.name": agency.name,
    "agency.acronym": agency.acronym,
    "agency.siorg": agency.siorg,
  };
  if (stage === "empty") return { fields: identity, tables: {} };
  if (stage === "partial") {
    return {
      fields: { ...identity, ...serviceFields(plan), ...peopleFields(plan), "plan.state": "draft" },
      tables: stepTables,
    };
  }
  const adopted = adoptedTools(plan);
  const people = peopleFields(plan);
  return {
    fields: {
      ...identity,
      ...serviceFields(plan),
      ...people,
      ...submissionFields(plan),
      ...adoptionFields(adopted),
      ...approvalFields(plan, people["owner.titular.name"]),
      "launch.quarter": inventedLaunch(plan),
    },
    tables: {
      ...stepTables,
      measurements: inventedMeasurements(plan),
      "schedule.actions": inventedActions(plan),
      ...adoptionTables(adopted, plan),
    },
  };
}

function serviceFields({ service, agency, luck }: PlanToInvent) {
  return {
    "service.name": `${service} (${agency.acronym})`,
    "service.description": `Permite ${service.toLowerCase()} junto ao ${agency.name}, por meio de formulário e conferência de documentos.`,
    "service.audience": "Cidadãos e empresas.",
    "service.unit": luck.pick(inventedUnits),
    "service.portalNumber": `${agency.siorg.slice(-3)}${luck.whole(10, 99)}`,
    "letter.digital": false,
    "letter.cost": luck.pick([0, 0, 35.5, 120]),
  } as const;
}

const PEOPLE = [...representatives, "owner.titular", "owner.suplente"] as const;

/** Contradictory plans have a substitute who is the titular, and an address outside the government. */
function peopleFields({ agency, luck, stage }: PlanToInvent): PlanValues["fields"] {
  const people = PEOPLE.map(() => inventedPerson(luck, agency.domain));
  const [first, , third] = people;
  if (stage === "contradictory" && first && third) {
    people[1] = first;
    people[2] = { ...third, email: "ouvidoria.exemplo@correio.example" };
  }
  const entries = PEOPLE.flatMap((key, index) => (people[index] ? fieldsOfPerson(key, people[index]) : []));
  return Object.fromEntries(stage === "partial" ? entries.slice(0, 9) : entries);
}

function submissionFields({ stage, today, luck }: PlanToInvent): PlanValues["fields"] {
  const state =
    stage === "launched"
      ? "launched"
      : stage === "contradictory"
        ? "returned"
        : luck.pick(["submitted", "underReview", "approved", "approved"]);
  const month = addMonths(monthOfDate(today), -1);
  return {
    "plan.state": state,
    "plan.revision": stage === "launched" ? 3 : 2,
    "receipt.number": `DEMO-${month}-${luck.whole(1000, 9999)}`,
    "receipt.moment": `10/${month.slice(5)}/${month.slice(0, 4)} 09:30`,
  };
}

const stepTables: PlanValues["tables"] = {
  "service.stepsToday": [
    { order: 1, description: "Preencher o requerimento", channel: "web", digital: true },
    { order: 2, description: "Entregar cópia dos documentos no balcão", channel: "inPerson", digital: false },
    { order: 3, description: "Receber o resultado pelo correio", channel: "post", digital: false },
  ],
  "service.stepsAfter": [
    { order: 1, description: "Preencher o requerimento e anexar os documentos", channel: "web", digital: true },
    { order: 2, description: "Receber o resultado no aplicativo", channel: "mobileApp", digital: true },
  ],
};

/** The tools that the plan adopts: the Portal always, the others by chance; those that contradict themselves only the Portal. */
function adoptedTools({ luck, stage }: PlanToInvent): ReadonlySet<ToolKey> {
  return new Set(
    tools.map(({ key }) => key).filter((_, index) => index === 0 || (stage !== "contradictory" && luck.next() < 0.5)),
  );
}

function adoptionFields(adopted: ReadonlySet<ToolKey>): PlanValues["fields"] {
  return Object.fromEntries(tools.map(({ key }) => [`tools.${key}.adopted`, adopted.has(key)]));
}

function adoptionTables(adopted: ReadonlySet<ToolKey>, { luck, stage, today }: PlanToInvent): PlanValues["tables"] {
  const duties = tools.flatMap(({ key, agency }) => agency.map(() => key));
  const done = `${addMonths(monthOfDate(today), -3)}-12`;
  return {
    "adoption.responsibilities": duties.map((tool) => {
      if (!adopted.has(tool)) return {};
      const situation = luck.pick(["notStarted", "inProgress", "done"]);
      return { acknowledged: stage !== "contradictory", situation, date: situation === "done" ? done : null };
    }),
    "adoption.dataBases": adopted.has("systemsIntegration")
      ? [{ ...luck.pick(inventedDataBases), purpose: "Dispensar a cópia de documentos que o governo já tem." }]
      : [],
  };
}

function approvalFields(
  { agency, luck, stage, today }: PlanToInvent,
  owner: PlanValues["fields"]["owner.titular.name"],
): PlanValues["fields"] {
  if (stage === "contradictory" || stage === "late") return {};
  const date = `${addMonths(monthOfDate(today), -2)}-05`;
  return {
    "approval.committeeChair.name": inventedPerson(luck, agency.domain).name,
    "approval.committeeChair.position": "Presidente do Comitê de Governança Digital",
    "approval.committeeChair.date": date,
    "approval.owner.name": owner ?? "",
    "approval.owner.position": "Coordenação-Geral",
    "approval.owner.date": date,
  };
}
