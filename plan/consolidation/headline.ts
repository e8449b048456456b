import { addGoals, noServices } from "../goals/goals.ts";
import { yearlyBurden } from "../indicators/cost.ts";
import type { ConsolidatedAgency, Headline } from "./consolidated.ts";
import { goalStandings } from "./consolidated-agency.ts";
import { consolidatedIndicator } from "./indicator-sum.ts";
import type { Summary } from "./summary.ts";

const CENTAVOS_A_REAL = 100;

/** The headline figures of the agencies whose summaries make up `summary`. */
export function headlineOf(agencies: readonly ConsolidatedAgency[], summary: Summary): Headline {
  const lists = agencies.flatMap(({ record, goals }) => (record === null || goals === null ? [] : [record.goals]));
  const goalCounts = lists.reduce(addGoals, noServices);
  const { latest, reporting, oldest } = summary.indicators.cost;
  return {
    plans: summary.plans,
    agencies: agencies.length,
    plansWithErrors: summary.plansWithErrors,
    lateActions: summary.actions.late,
    dueActions: summary.actions.due,
    digitalAdoption: consolidatedIndicator("digitalAdoption", summary.indicators.digitalAdoption, summary.expected),
    goals: goalStandings(goalCounts),
    goalCounts,
    goalsCoverage: { reporting: lists.length, expected: agencies.length },
    yearlyBurden: {
      reais: reporting === 0 ? null : yearlyBurden(latest) / CENTAVOS_A_REAL,
      reporting,
      expected: summary.expected,
      oldest,
    },
  };
}
