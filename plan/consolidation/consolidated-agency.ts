import type { CivilDate } from "../calendar/civil-date.ts";
import { type GoalCounts, goalGap, goalRatio } from "../goals/goals.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { AgencyKey } from "./agency-key.ts";
import type { ConsolidatedAgency, GoalStanding } from "./consolidated.ts";
import { consolidatedIndicators } from "./indicator-figures.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "./records.ts";
import { addPlan, emptySummary } from "./summary.ts";

/** One agency from its current plans and its workbook. */
export function consolidatedAgency({
  key,
  plans: unordered,
  record,
  today,
}: {
  readonly key: AgencyKey;
  readonly plans: readonly PlanRecord[];
  readonly record: AgencyRecord | null;
  readonly today: CivilDate;
}): ConsolidatedAgency {
  const plans = unordered
    .map((plan) => ({ plan, name: `${foldedWords(plan.service.name?.value ?? "")}\n${plan.source}` }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ plan }) => plan);
  const summary = plans.reduce((sum, plan) => addPlan(sum, plan, today), emptySummary);
  return {
    key,
    identity: identityOf(record, plans),
    record,
    plans,
    summary,
    indicators: consolidatedIndicators(summary),
    goals: record === null || record.goals.services === 0 ? null : goalStandings(record.goals),
  };
}

/** How far both goals are. */
export function goalStandings(counts: GoalCounts): ConsolidatedAgency["goals"] & object {
  const standing = (goal: "registered" | "digital"): GoalStanding => ({
    ratio: goalRatio(goal, counts),
    gap: goalGap(goal, counts),
  });
  return { registered: standing("registered"), digital: standing("digital") };
}

/** Each part from the first that gives it: the agency's own workbook, then its plans in their order. */
function identityOf(record: AgencyRecord | null, plans: readonly PlanRecord[]): AgencyIdentity {
  const named = [...(record === null ? [] : [record.agency]), ...plans.map(({ agency }) => agency)];
  const first = (part: keyof AgencyIdentity) => named.find((identity) => identity[part] !== null)?.[part] ?? null;
  return { siorg: first("siorg"), name: first("name"), acronym: first("acronym") };
}
