import type { CivilDate } from "../calendar/civil-date.ts";
import { type ListCode, lists } from "../form/lists.ts";
import { type IndicatorKey, requestColumns } from "../form/metrics.ts";
import { byIndicator } from "../indicators/by-indicator.ts";
import { type StandingKind, standingKinds } from "../schedule/standing.ts";
import { addCounts, type Counts, countsOf } from "./counts.ts";
import type { FindingCounts } from "./finding-counts.ts";
import { addIndicatorSums, emptyIndicatorSum, type IndicatorSum, indicatorSumOf } from "./indicator-sum.ts";
import { type ActionsByMonth, actionsByMonth, addActionsByMonth, standingInPlan } from "./month-actions.ts";
import type { PlanRecord } from "./records.ts";
import { addCountsByTool, type CountsByTool, noTools, toolCountsOf } from "./tool-counts.ts";

/** The sums of the seven indicators. */
export type SumsByIndicator = { readonly [K in IndicatorKey]: IndicatorSum };

type Channel = (typeof requestColumns)[number]["channel"];

/**
 * Any number of plans in whole numbers: of an agency or of the whole country. {@link mergeSummaries} is associative
 * and commutative with {@link emptySummary} as its identity, so that summaries of parts make the summary of the whole.
 *
 * A cancelled plan is counted in `plans` and `states`; its actions are cancelled; it is in nothing else.
 */
export interface Summary {
  readonly plans: number;
  /** Plans that are to report indicators: all but the cancelled. */
  readonly expected: number;
  readonly states: Counts<ListCode<"planStates">>;
  readonly actions: Counts<StandingKind>;
  readonly months: ActionsByMonth;
  readonly indicators: SumsByIndicator;
  /** The requests by channel, of the plans that give them. */
  readonly channels: Counts<Channel>;
  readonly tools: CountsByTool;
  readonly findings: FindingCounts;
  /** Plans with at least one finding of severity error. */
  readonly plansWithErrors: number;
}

const stateCodes = lists.planStates.map(({ code }) => code);
const channelCodes = requestColumns.map(({ channel }) => channel);

/** The summary of no plan. */
export const emptySummary: Summary = {
  plans: 0,
  expected: 0,
  states: countsOf(stateCodes),
  actions: countsOf(standingKinds),
  months: new Map(),
  indicators: byIndicator(() => emptyIndicatorSum),
  channels: countsOf(channelCodes),
  tools: noTools,
  findings: { error: 0, query: 0, warning: 0 },
  plansWithErrors: 0,
};

/** The summary of one plan as it stands on a day. */
export function summaryOf(plan: PlanRecord, today: CivilDate): Summary {
  const counted = {
    ...emptySummary,
    plans: 1,
    states: countsOf(stateCodes, plan.state),
    actions: plan.actions
      .map((action) => countsOf(standingKinds, standingInPlan(plan, action, today).kind))
      .reduce(addCounts, emptySummary.actions),
  };
  if (plan.state === "cancelled") return counted;
  return {
    ...counted,
    expected: 1,
    months: actionsByMonth(plan, today),
    indicators: byIndicator((key) => indicatorSumOf(plan.latest[key]?.value, plan.baseline[key]?.value)),
    channels: { ...emptySummary.channels, ...plan.channels },
    tools: toolCountsOf(plan.tools),
    findings: plan.findings,
    plansWithErrors: plan.findings.error > 0 ? 1 : 0,
  };
}

/** The summary with one more plan. */
export function addPlan(summary: Summary, plan: PlanRecord, today: CivilDate): Summary {
  return mergeSummaries(summary, summaryOf(plan, today));
}

/** The summary of the plans of both, which must have none in common. */
export function mergeSummaries(one: Summary, other: Summary): Summary {
  return {
    plans: one.plans + other.plans,
    expected: one.expected + other.expected,
    states: addCounts(one.states, other.states),
    actions: addCounts(one.actions, other.actions),
    months: addActionsByMonth(one.months, other.months),
    indicators: byIndicator((key) => addIndicatorSums(one.indicators[key], other.indicators[key])),
    channels: addCounts(one.channels, other.channels),
    tools: addCountsByTool(one.tools, other.tools),
    findings: addCounts(one.findings, other.findings),
    plansWithErrors: one.plansWithErrors + other.plansWithErrors,
  };
}
