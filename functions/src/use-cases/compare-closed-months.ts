import type { SnapshotComparison } from "../../../plan/contract/snapshots.ts";
import type { IndicatorKey } from "../../../plan/form/metrics.ts";
import { type ClosedMonth, compareMonths } from "../../../plan/snapshots/compare-months.ts";
import { planChanges } from "../../../plan/snapshots/plan-changes.ts";
import { closedContent, publishedFigures } from "../closing/read-snapshot.ts";
import { shownSnapshot } from "../closing/shown-snapshot.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { closedMonth } from "./closed-months.ts";
import { done, type Outcome } from "./outcome.ts";

export interface MonthsToCompare {
  readonly from: string;
  readonly to: string;
  /** Whose figures; everybody's unless said. */
  readonly agency?: string | undefined;
  /** The figure whose plans are to be told. */
  readonly indicator?: IndicatorKey | undefined;
}

/**
 * What differs between two closed months, figure by figure with why, and of one indicator plan by plan. Of either month
 * one read, one for each hundred agencies, and one for each part of the agency's, or of everybody's, plans.
 */
export async function compareClosedMonths(
  { store }: Pick<Surroundings, "store">,
  { from, to, agency, indicator }: MonthsToCompare,
): Promise<Outcome<SnapshotComparison>> {
  const first = await closedMonth(store, from);
  if (!first.ok) return first;
  const second = await closedMonth(store, to);
  if (!second.ok) return second;
  const [one, other] = [await monthOf(store, first.result, agency), await monthOf(store, second.result, agency)];
  const changes = compareMonths(one, other);
  return done({
    from: shownSnapshot(first.result),
    to: shownSnapshot(second.result),
    agencies: agency === undefined ? changes : changes.filter(({ siorg }) => siorg === agency),
    plans: indicator === undefined ? null : planChanges(indicator, one.plans, other.plans),
  });
}

async function monthOf(
  reader: DocumentReader,
  snapshot: SnapshotDocument,
  agency: string | undefined,
): Promise<ClosedMonth> {
  return { ...(await publishedFigures(reader, snapshot)), ...(await closedContent(reader, snapshot, agency ?? null)) };
}
