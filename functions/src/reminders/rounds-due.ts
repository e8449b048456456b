import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { daysBetween } from "../../../plan/calendar/civil-date.ts";
import type { Addressed } from "../../../plan/reminders/addressees.ts";
import type { RoundItem } from "../../../plan/reminders/digest.ts";
import type { RoundDue } from "../../../plan/reminders/still-due.ts";
import { countMissing } from "../../../plan/rounds/round-counts.ts";
import type { RoundDocument, ShareDocument } from "../documents/round-documents.ts";
import type { Cursor, DocumentReader } from "../ports/document-store.ts";
import { focalPointsOf } from "../repositories/focal-points.ts";
import { readRound, readShare } from "../repositories/rounds.ts";
import { stored } from "../repositories/stored.ts";
import { evidenceInStore } from "../rounds/evidence-in-store.ts";
import { shareStanding } from "../rounds/round-listed.ts";
import type { ReminderDay } from "./due-plans.ts";

/** An agency that is told of a round, and who is. */
export interface ToldShare {
  readonly share: ShareDocument;
  /** Nobody, where no address is known: the ministry sees the agency among those that are missing. */
  readonly addressed: readonly Addressed[];
}

/** Agencies of a round that are told of a stage, some of them. */
export interface SharesPage {
  readonly told: readonly ToldShare[];
  /** Where the next page begins; null after the last. */
  readonly next: Cursor | null;
}

/** So many agencies a transaction: each of their up to four people is a write. */
const AGENCIES_AT_A_TIME = 40;

/**
 * A page of a round's agencies, by SIORG code, and of them those that are to be told of this stage: something of them is
 * missing, and they are not paused. An agency takes three reads, one for each further hundred
 * plans of it, and at most five where it is told.
 */
export async function toldShares(
  reader: DocumentReader,
  {
    round,
    stage,
    day,
    after,
  }: {
    readonly round: RoundDocument;
    readonly stage: number;
    readonly day: ReminderDay;
    readonly after: Cursor | null;
  },
): Promise<SharesPage> {
  const limit = AGENCIES_AT_A_TIME;
  const found = await reader.query({ collection: `rounds/${round.round}/shares`, limit, ...(after && { after }) });
  const open = found.flatMap((document) => {
    const share = stored.share.read(document);
    return share === null || day.paused.has(share.agency) ? [] : [share];
  });
  const known = await evidenceInStore(
    reader,
    open.map(({ agency }) => agency),
  );
  const told: ToldShare[] = [];
  for (const share of open) {
    const evidence = known.get(share.agency)?.evidence;
    const missing = evidence ? countMissing(shareStanding(share, evidence, round, day.date).counts) : 0;
    if (missing === 0) continue;
    const item = itemOf(share, round, { stage, missing, date: day.date });
    const people = (await focalPointsOf(reader, share.agency)).filter(({ address }) => !day.failed.has(address));
    told.push({ share, addressed: people.map((recipient) => ({ recipient, item })) });
  }
  const last = found.at(-1);
  return { told, next: last && found.length === limit ? { id: last.id } : null };
}

function itemOf(
  { agency, name, acronym }: ShareDocument,
  { round, name: called, due }: RoundDocument,
  { stage, missing, date }: { readonly stage: number; readonly missing: number; readonly date: CivilDate },
): RoundItem {
  return {
    kind: "round",
    agency,
    agencyName: name,
    acronym,
    capacity: "focalPoint",
    plan: null,
    service: null,
    round,
    name: called,
    deadline: due,
    stage,
    daysLeft: daysBetween(date, due),
    missing,
  };
}

/** How agencies stand in rounds that they were to be told of, by `round.agency`. */
export async function roundsDue(
  reader: DocumentReader,
  named: readonly { readonly agency: string; readonly round: string }[],
  today: CivilDate,
): Promise<ReadonlyMap<string, RoundDue>> {
  const standing = new Map<string, RoundDue>();
  for (const { agency, round: id } of named) {
    const round = await readRound(reader, id);
    const share = await readShare(reader, id, agency);
    if (round === null || share === null) continue;
    const evidence = (await evidenceInStore(reader, [agency])).get(agency)?.evidence;
    const isOpen = round.closedOn === null && evidence !== undefined;
    const missing = isOpen ? countMissing(shareStanding(share, evidence, round, today).counts) : 0;
    standing.set(`${id}.${agency}`, { due: round.due, missing });
  }
  return standing;
}
