import type { ConsolidatedIndicator } from "../consolidation/indicator-sum.ts";
import type { AgencyIdentity } from "../consolidation/records.ts";
import { type IndicatorKey, indicators } from "../form/metrics.ts";
import type { GoalKey } from "../goals/goals.ts";
import { type ChangeReason, changeReasons, planChanges } from "./plan-changes.ts";
import type { ClosedAgency, ClosedCountry, ClosedPlan, ClosedWorkbook } from "./snapshot.ts";

/** A closed month with everything that comparing it takes. */
export interface ClosedMonth {
  readonly country: ClosedCountry;
  readonly agencies: readonly ClosedAgency[];
  readonly plans: readonly ClosedPlan[];
  readonly workbooks: readonly ClosedWorkbook[];
}

/** A published figure that is another, or is in one of the two months alone. */
export interface FigureChange {
  readonly figure: IndicatorKey | `goal.${GoalKey}`;
  /** In the indicator's unit, of a goal as a share; null is *sem dado*. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many plans made the difference, by why; of a goal the agency workbooks. */
  readonly why: { readonly [R in ChangeReason]: number };
}

/** The figures of one agency, or of all (`siorg` null), that differ between two months. */
export interface AgencyChange {
  readonly siorg: string | null;
  readonly identity: AgencyIdentity | null;
  readonly plans: { readonly from: number; readonly to: number };
  readonly changes: readonly FigureChange[];
}

/** What differs between two closed months, of all agencies first and then agency by agency; those without a difference are not here. */
export function compareMonths(from: ClosedMonth, to: ClosedMonth): readonly AgencyChange[] {
  const before = new Map(from.agencies.map((agency) => [agency.siorg, agency]));
  const after = new Map(to.agencies.map((agency) => [agency.siorg, agency]));
  const [plansBefore, plansAfter] = [byAgency(from.plans), byAgency(to.plans)];
  const [booksBefore, booksAfter] = [byAgency(from.workbooks), byAgency(to.workbooks)];
  const agencies = [...new Set([...before.keys(), ...after.keys()])].sort().map((siorg): AgencyChange => {
    const [one = null, other = null] = [before.get(siorg), after.get(siorg)];
    return {
      siorg,
      identity: (other ?? one)?.identity ?? null,
      plans: { from: one?.plans ?? 0, to: other?.plans ?? 0 },
      changes: changesOf(
        { shown: one, plans: plansBefore.get(siorg) ?? [], workbooks: booksBefore.get(siorg) ?? [] },
        { shown: other, plans: plansAfter.get(siorg) ?? [], workbooks: booksAfter.get(siorg) ?? [] },
      ),
    };
  });
  const shown = ({ country }: ClosedMonth) => ({ indicators: country.indicators, goals: country.headline.goals });
  const all: AgencyChange = {
    siorg: null,
    identity: null,
    plans: { from: from.country.headline.plans, to: to.country.headline.plans },
    changes: changesOf({ shown: shown(from), ...from }, { shown: shown(to), ...to }),
  };
  return [all, ...agencies.filter(({ plans, changes }) => changes.length > 0 || plans.from !== plans.to)];
}

interface Side extends Pick<ClosedMonth, "plans" | "workbooks"> {
  readonly shown: Pick<ClosedAgency, "indicators" | "goals"> | null;
}

function changesOf(from: Side, to: Side): readonly FigureChange[] {
  const ofIndicators = indicators.flatMap(({ key }): FigureChange[] => {
    const [one, other] = [from.shown?.indicators[key], to.shown?.indicators[key]];
    if (isSameIndicator(one, other)) return [];
    const why = counted(planChanges(key, from.plans, to.plans).map((change) => change.why));
    return [{ figure: key, from: one?.figure ?? null, to: other?.figure ?? null, why }];
  });
  const ofGoals = (["registered", "digital"] as const).flatMap((goal): FigureChange[] => {
    const [one, other] = [from, to].map(({ shown }) => shown?.goals?.[goal].ratio ?? null);
    if (one?.numerator === other?.numerator && one?.denominator === other?.denominator) return [];
    const share = (ratio: typeof one) => (ratio ? ratio.numerator / ratio.denominator : null);
    return [{ figure: `goal.${goal}`, from: share(one), to: share(other), why: workbooksWhy(from, to) }];
  });
  return [...ofIndicators, ...ofGoals];
}

/** Whether both months say the same of it: a figure made of other numbers is another, even where it is as large. */
function isSameIndicator(one: ConsolidatedIndicator | undefined, other: ConsolidatedIndicator | undefined): boolean {
  return (
    (one?.figure ?? null) === (other?.figure ?? null) &&
    (one?.numerator ?? 0) === (other?.numerator ?? 0) &&
    (one?.denominator ?? 0) === (other?.denominator ?? 0)
  );
}

function workbooksWhy(from: Side, to: Side): FigureChange["why"] {
  const before = new Map(from.workbooks.map((workbook) => [workbook.agency, workbook.revision]));
  const after = new Map(to.workbooks.map((workbook) => [workbook.agency, workbook.revision]));
  const reasons = [...new Set([...before.keys(), ...after.keys()])].flatMap((agency): ChangeReason[] => {
    if (!before.has(agency)) return ["came"];
    if (!after.has(agency)) return ["left"];
    return before.get(agency) === after.get(agency) ? [] : ["sent"];
  });
  return counted(reasons);
}

function counted(reasons: readonly ChangeReason[]): FigureChange["why"] {
  const counts = Object.fromEntries(changeReasons.map((reason) => [reason, 0])) as Record<ChangeReason, number>;
  for (const reason of reasons) counts[reason]++;
  return counts;
}

function byAgency<Closed extends { readonly agency: string }>(
  all: readonly Closed[],
): ReadonlyMap<string, readonly Closed[]> {
  return Map.groupBy(all, ({ agency }) => agency);
}
