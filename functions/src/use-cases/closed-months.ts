import type { FigureOrigin, SnapshotDetail, SnapshotListed } from "../../../plan/contract/snapshots.ts";
import type { IndicatorKey } from "../../../plan/form/metrics.ts";
import { figureOrigin } from "../../../plan/snapshots/figure-origin.ts";
import { snapshotNamed } from "../../../plan/snapshots/snapshot.ts";
import { closedContent, publishedFigures } from "../closing/read-snapshot.ts";
import { shownSnapshot } from "../closing/shown-snapshot.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allSnapshots, readSnapshot } from "../repositories/snapshots.ts";
import { done, type Outcome, refused } from "./outcome.ts";

type Reading = Pick<Surroundings, "store">;

/** Every edition of every month, the newest first. One read each. */
export async function closedMonths({ store }: Reading): Promise<Outcome<readonly SnapshotListed[]>> {
  return done((await allSnapshots(store)).map(shownSnapshot));
}

/** A closed month; refused when there is none, or when it is being closed only. One read. */
export async function closedMonth(reader: DocumentReader, id: string): Promise<Outcome<SnapshotDocument>> {
  const snapshot = snapshotNamed(id) === null ? null : await readSnapshot(reader, id);
  return snapshot === null || snapshot.closed === null
    ? refused({ code: "not-found", what: "snapshot" })
    : done(snapshot);
}

/** A closed month with its figures as they were published. One read, and one for each hundred agencies. */
export async function closedMonthDetail(
  { store }: Reading,
  { snapshot: id }: { readonly snapshot: string },
): Promise<Outcome<SnapshotDetail>> {
  const found = await closedMonth(store, id);
  if (!found.ok) return found;
  const { country, agencies } = await publishedFigures(store, found.result);
  return done({ snapshot: shownSnapshot(found.result), ...country, agencies });
}

/**
 * A published figure with the plans it was made of, each with its revision and its cell. One read, one for each hundred
 * agencies, and one for each part of the agency's, or of everybody's, plans.
 */
export async function closedFigure(
  { store }: Reading,
  asked: { readonly snapshot: string; readonly indicator: IndicatorKey; readonly agency?: string | undefined },
): Promise<Outcome<FigureOrigin>> {
  const { indicator, agency = null } = asked;
  const found = await closedMonth(store, asked.snapshot);
  if (!found.ok) return found;
  const { country, agencies } = await publishedFigures(store, found.result);
  const own = agency === null ? country : agencies.find(({ siorg }) => siorg === agency);
  if (own === undefined) return refused({ code: "not-found", what: "agency" });
  const { figure, numerator, denominator } = own.indicators[indicator];
  const { plans } = await closedContent(store, found.result, agency);
  return done({
    snapshot: shownSnapshot(found.result),
    indicator,
    figure,
    numerator,
    denominator,
    plans: figureOrigin(indicator, plans),
  });
}
