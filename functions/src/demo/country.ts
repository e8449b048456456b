import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import type { AgencyValues, PlanValues } from "../../../plan/form/values.ts";
import { inventedAgency } from "./invented-agency.ts";
import { type InventedAgency, inventedAgencies, inventedServices } from "./invented-names.ts";
import { inventedPlan } from "./invented-plan.ts";
import type { Completeness } from "./plan-to-invent.ts";
import { chance } from "./random.ts";

/** A workbook to be made: where, of which form, with what in it. */
export type DemoWorkbook =
  | { readonly file: string; readonly form: "plan"; readonly values: PlanValues }
  | { readonly file: string; readonly form: "agency"; readonly values: AgencyValues };

const PLANS_EACH = 5;

/** How far the five plans of an agency have come; every state of completeness is in the country. */
const STAGES: readonly (readonly Completeness[])[] = [
  ["complete", "complete", "complete", "launched", "late"],
  ["complete", "late", "partial", "launched", "empty"],
  ["late", "late", "partial", "contradictory", "complete"],
  ["complete", "partial", "launched", "complete", "contradictory"],
];

/**
 * A small country of its own invention: 12 agencies, 60 plans in every state of completeness, and one plan that
 * arrives in two revisions. The same seed and date give the same country.
 */
export function inventedCountry(seed: number, today: CivilDate): DemoWorkbook[] {
  const luck = chance(seed);
  const month = monthOfDate(today);
  return inventedAgencies.flatMap((agency, index) => {
    const stages = STAGES[index % STAGES.length] ?? [];
    const plans = stages.slice(0, PLANS_EACH).map((stage, place): DemoWorkbook => {
      const service = serviceOf(index, place);
      const values = inventedPlan({ agency, service, stage, luck, today });
      return { file: `${agency.acronym.toLowerCase()}/plano-${place + 1}.xlsx`, form: "plan", values };
    });
    // One agency has not sent its own workbook yet, so that somebody is missing.
    const own: DemoWorkbook[] =
      index === 11
        ? []
        : [
            {
              file: `${agency.acronym.toLowerCase()}/orgao.xlsx`,
              form: "agency",
              values: inventedAgency(agency, servicesOf(index), luck, today),
            },
          ];
    return [...own, ...plans, ...(index === 0 ? [earlierRevision(plans[0], agency, month)] : [])];
  });
}

function serviceOf(agency: number, place: number): string {
  return inventedServices[(agency * 3 + place) % inventedServices.length] ?? inventedServices[0];
}

function servicesOf(agency: number): readonly string[] {
  return Array.from({ length: PLANS_EACH + 3 }, (_, place) => serviceOf(agency, place));
}

/** The same plan as it was sent a month before: the consolidated view must take only the later one. */
function earlierRevision(plan: DemoWorkbook | undefined, agency: InventedAgency, month: Month): DemoWorkbook {
  if (plan?.form !== "plan") throw new Error("The first workbook of an agency is a plan.");
  const fields = { ...plan.values.fields, "plan.revision": 1, "receipt.number": `DEMO-${addMonths(month, -1)}` };
  return {
    ...plan,
    file: `${agency.acronym.toLowerCase()}/plano-1 (cópia antiga).xlsx`,
    values: { ...plan.values, fields },
  };
}
