import type { Month } from "../calendar/month.ts";
import { indicatorSumOf, type Parts } from "../consolidation/indicator-sum.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import type { Place } from "../workbook/entry.ts";
import type { ClosedPlan } from "./snapshot.ts";

/** What one plan adds to a consolidated indicator. */
export interface PlanContribution {
  readonly agency: string;
  readonly plan: string;
  readonly service: string | null;
  readonly revision: number;
  readonly received: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly month: Month | null;
  readonly place: Place | null;
}

const nothing: Parts = { numerator: 0, denominator: 0 };

/** What a plan adds to an indicator: nothing, where it is cancelled, has no value, or one that cannot be weighted. */
export function contributionOf(key: IndicatorKey, { record }: Pick<ClosedPlan, "record">): Parts {
  if (record.state === "cancelled") return nothing;
  return indicatorSumOf(record.latest[key]?.value, undefined).latest;
}

/** The plans that an indicator is made of, each with its revision and its cell: what they add makes the figure, exactly. */
export function figureOrigin(key: IndicatorKey, plans: readonly ClosedPlan[]): readonly PlanContribution[] {
  return plans.flatMap((closed) => {
    const { numerator, denominator } = contributionOf(key, closed);
    if (denominator === 0) return [];
    const { agency, plan, revision, received, record } = closed;
    const latest = record.latest[key];
    return [
      {
        agency,
        plan,
        service: record.service.name?.value ?? null,
        revision,
        received,
        numerator,
        denominator,
        month: latest?.value.month ?? null,
        place: latest?.place ?? null,
      },
    ];
  });
}
