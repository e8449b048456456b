import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { paths } from "../documents/paths.ts";
import type { RoundDocument, ShareDocument, WorkDocument } from "../documents/round-documents.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { documentsAt, documentsOf } from "./documents-in-turn.ts";
import { stored } from "./stored.ts";

/** A round; null when there is none. One read. */
export async function readRound(reader: DocumentReader, round: string): Promise<RoundDocument | null> {
  return stored.round.read(await reader.get(paths.round(round)));
}

/** Every round, the latest due first; one read each. */
export async function allRounds(reader: DocumentReader): Promise<readonly RoundDocument[]> {
  const rounds: RoundDocument[] = [];
  for await (const document of documentsOf(reader, "rounds")) {
    const round = stored.round.read(document);
    if (round) rounds.push(round);
  }
  return rounds.sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
}

function orderOf({ due, opened, round }: RoundDocument): string {
  return `${due} ${opened.at} ${round}`;
}

/** The rounds of which agencies are to be reminded by this day; one read each, one when there is none. */
export async function roundsToRemind(reader: DocumentReader, date: CivilDate): Promise<readonly RoundDocument[]> {
  const found = await reader.query({
    collection: "rounds",
    range: { field: "nextReminderOn", atMost: date },
    order: { field: "nextReminderOn", direction: "ascending" },
  });
  return found.flatMap((document) => stored.round.read(document) ?? []);
}

/** Writes a round as a whole. */
export function writeRound(transaction: DocumentTransaction, round: RoundDocument): void {
  transaction.set(paths.round(round.round), stored.round.content(round));
}

/** An agency's share of a round; null when nothing is expected of it. One read. */
export async function readShare(reader: DocumentReader, round: string, siorg: string): Promise<ShareDocument | null> {
  return stored.share.read(await reader.get(paths.share(round, siorg)));
}

/** An agency's shares of rounds, in the order of the rounds. One read a round. */
export async function sharesOfAgency(
  reader: DocumentReader,
  siorg: string,
  rounds: readonly string[],
): Promise<readonly (ShareDocument | null)[]> {
  if (rounds.length === 0) return [];
  return (await reader.getMany(rounds.map((round) => paths.share(round, siorg)))).map(stored.share.read);
}

/** Every share of a round, by SIORG code, or those of the agencies that are named; one read each. */
export async function* sharesOf(
  reader: DocumentReader,
  round: string,
  agencies: readonly string[] | null = null,
): AsyncGenerator<ShareDocument> {
  const documents =
    agencies === null
      ? documentsOf(reader, `rounds/${round}/shares`)
      : documentsAt(
          reader,
          [...new Set(agencies)].map((siorg) => paths.share(round, siorg)),
        );
  for await (const document of documents) {
    const share = stored.share.read(document);
    if (share) yield share;
  }
}

/** Writes an agency's share as a whole; one of which nothing is left is none. */
export function writeShare(transaction: DocumentTransaction, share: ShareDocument): void {
  const path = paths.share(share.round, share.agency);
  if (share.expectations.length === 0) transaction.delete(path);
  else transaction.set(path, stored.share.content(share));
}

/** What an agency is working on. One read. */
export async function readWork(reader: DocumentReader, siorg: string): Promise<WorkDocument | null> {
  return stored.work.read(await reader.get(paths.work(siorg)));
}

/** What every agency is working on; one read an agency that is. */
export async function* allWork(reader: DocumentReader): AsyncGenerator<WorkDocument> {
  for await (const document of documentsOf(reader, "work")) {
    const work = stored.work.read(document);
    if (work) yield work;
  }
}

/** Writes it as a whole. */
export function writeWork(transaction: DocumentTransaction, work: WorkDocument): void {
  transaction.set(paths.work(work.agency), stored.work.content(work));
}
