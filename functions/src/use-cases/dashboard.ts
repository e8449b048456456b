import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { AgencyOfRound } from "../../../plan/consolidation/dashboard/agency-panel.ts";
import { dashboardOf } from "../../../plan/consolidation/dashboard/dashboard.ts";
import type { DashboardAnswer, DashboardFilter, RoundChoice } from "../../../plan/contract/dashboard.ts";
import { phaseOf } from "../../../plan/rounds/round.ts";
import { addRoundCounts, noExpectations } from "../../../plan/rounds/round-counts.ts";
import { roundToShow } from "../../../plan/rounds/round-to-show.ts";
import type { RowsDocument } from "../documents/agency-document.ts";
import type { RoundDocument, ShareDocument } from "../documents/round-documents.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { allRounds, sharesOf } from "../repositories/rounds.ts";
import {
  evidenceInRows,
  joinedEvidence,
  nothingReceived,
  type RowsEvidence,
  withWork,
  workInStore,
} from "../rounds/evidence-in-store.ts";
import { figuresOf, shareStanding } from "../rounds/round-listed.ts";
import { viewOfRows } from "./consolidated-view.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * What a director looks at, as of now. The rows are read once for all panels, the round's included: one read an agency
 * and one for each further hundred plans of it, as every consolidated view takes; besides, one a round that there is, and
 * two for each agency of which the round that is shown expects something: its share and its work. With agencies
 * named only theirs; no plan takes a read.
 */
export async function dashboard(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { round: named, ...wanted }: DashboardFilter,
): Promise<Outcome<DashboardAnswer>> {
  const moment = now();
  const today = todayInBrasilia(moment);
  const rounds = await allRounds(store);
  const whole = rounds.filter(({ request }) => request === null);
  const round = named === undefined ? roundToShow(whole, today) : rounds.find((each) => each.round === named);
  if (round === undefined) return refused({ code: "not-found", what: "round" });
  const agencies = wanted.agency ?? null;
  const received = new Map<string, RowsEvidence>();
  const { consolidated } = await viewOfRows(noted(allRows(store, agencies), received), wanted, today);
  const standings = round === null ? [] : await standingsIn(store, { round, agencies, received, today });
  const counts = standings.reduce((sum, standing) => addRoundCounts(sum, standing.counts), noExpectations);
  return done({
    asOf: today,
    moment: moment.toISOString(),
    ...dashboardOf(consolidated, standings),
    round: round === null ? null : { ...choiceOf(round, today), ...figuresOf(counts) },
    rounds: rounds.map((each) => choiceOf(each, today)),
  });
}

/** The rows as they come, keeping of each agency the little that rounds ask for. */
async function* noted(
  rows: AsyncIterable<RowsDocument>,
  received: Map<string, RowsEvidence>,
): AsyncGenerator<RowsDocument> {
  for await (const part of rows) {
    const before = received.get(part.agency) ?? nothingReceived;
    received.set(part.agency, joinedEvidence(before, evidenceInRows(part)));
    yield part;
  }
}

interface RoundAsked {
  readonly round: RoundDocument;
  readonly agencies: readonly string[] | null;
  readonly received: ReadonlyMap<string, RowsEvidence>;
  readonly today: CivilDate;
}

async function standingsIn(
  reader: DocumentReader,
  { round, agencies, received, today }: RoundAsked,
): Promise<readonly AgencyOfRound[]> {
  const shares: ShareDocument[] = [];
  for await (const share of sharesOf(reader, round.round, agencies)) shares.push(share);
  const work = await workInStore(
    reader,
    shares.map(({ agency }) => agency),
  );
  return shares.map((share) => {
    const { agency: siorg, name, acronym } = share;
    const evidence = withWork(received.get(siorg) ?? nothingReceived, work.get(siorg));
    return { agency: { siorg, name, acronym }, counts: shareStanding(share, evidence, round, today).counts };
  });
}

function choiceOf(round: RoundDocument, today: CivilDate): RoundChoice {
  const { round: id, name, due } = round;
  return { round: id, name, due, phase: phaseOf(round, today) };
}
