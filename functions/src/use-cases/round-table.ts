import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { AgencyInRoundListed, RoundTable } from "../../../plan/contract/rounds.ts";
import type { AgencyInRound } from "../../../plan/rounds/agency-in-round.ts";
import { addRoundCounts, noExpectations } from "../../../plan/rounds/round-counts.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { RowsDocument } from "../documents/agency-document.ts";
import type { RoundDocument, ShareDocument } from "../documents/round-documents.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readRound, sharesOf } from "../repositories/rounds.ts";
import { evidenceInStore } from "../rounds/evidence-in-store.ts";
import { figuresOf, roundListed, shareStanding } from "../rounds/round-listed.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** How one agency stands in a round, with the rows that it was worked out from. */
export interface StandingShare {
  readonly share: ShareDocument;
  readonly inRound: AgencyInRound;
  readonly rows: readonly RowsDocument[];
}

/** Shares at a time, so that memory does not grow with the country. */
const AT_A_TIME = 50;

/**
 * How every agency stands in a round on a day, by SIORG code. An agency takes three reads, its share, its rows and its
 * work, and one more for each further hundred plans; no plan takes any.
 */
export async function* standingShares(
  reader: DocumentReader,
  round: RoundDocument,
  today: CivilDate,
): AsyncGenerator<StandingShare> {
  let some: ShareDocument[] = [];
  for await (const share of sharesOf(reader, round.round)) {
    some.push(share);
    if (some.length < AT_A_TIME) continue;
    yield* standing(reader, round, today, some);
    some = [];
  }
  if (some.length > 0) yield* standing(reader, round, today, some);
}

async function* standing(
  reader: DocumentReader,
  round: RoundDocument,
  today: CivilDate,
  shares: readonly ShareDocument[],
): AsyncGenerator<StandingShare> {
  const known = await evidenceInStore(
    reader,
    shares.map(({ agency }) => agency),
  );
  for (const share of shares) {
    const { evidence, rows } = known.get(share.agency) ?? {};
    if (evidence && rows) yield { share, inRound: shareStanding(share, evidence, round, today), rows };
  }
}

/** A round with how every agency stands in it, by name, and all of them together. Reads as {@link standingShares}, and one. */
export async function roundTable(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { round: id }: { readonly round: string },
): Promise<Outcome<RoundTable>> {
  const today = todayInBrasilia(now());
  const round = await readRound(store, id);
  if (round === null) return refused({ code: "not-found", what: "round" });
  const agencies: AgencyInRoundListed[] = [];
  let counts = noExpectations;
  for await (const { share, inRound } of standingShares(store, round, today)) {
    const { agency: siorg, name, acronym } = share;
    agencies.push({ siorg, name, acronym, ...figuresOf(inRound.counts) });
    counts = addRoundCounts(counts, inRound.counts);
  }
  const table = { asOf: today, round: roundListed(round, today), all: figuresOf(counts) };
  return done({ ...table, agencies: agencies.sort(byName) });
}

/** By what an agency is called, then by its code. */
export function byName(
  one: Pick<AgencyInRoundListed, "siorg" | "name" | "acronym">,
  other: Pick<AgencyInRoundListed, "siorg" | "name" | "acronym">,
): number {
  const [first, second] = [one, other].map(
    ({ siorg, name, acronym }) => `${foldedWords(acronym ?? name ?? "~")} ${siorg}`,
  );
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
