import type { AgencyAccount } from "../../../plan/people/account.ts";
import { WORKBOOK, type Work } from "../../../plan/rounds/evidence.ts";
import { LONGEST_SERVICE } from "../../../plan/rounds/expectation.ts";
import type { WorkDocument } from "../documents/round-documents.ts";
import { StoreError } from "../ports/store-error.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readWork, writeWork } from "../repositories/rounds.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";

/** What was seen of a workbook that is not received. */
export interface WorkSeen extends Pick<Work, "found" | "service"> {
  readonly account: Pick<AgencyAccount, "agency">;
  /** The plan's key; null for the agency's own workbook. */
  readonly plan: string | null;
}

/** More workbooks than any agency works on at once; the oldest work is forgotten first. */
export const MOST_WORK = 1_000;

/**
 * Notes that an agency is working on a workbook, for the ministry to see in its rounds: one read, and a write when it is
 * other than what was noted. It is done beside the act that it is about, and no act fails for it: a store that does not
 * answer leaves it unnoted.
 */
export async function noteWork(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { account: { agency }, plan, found, service }: WorkSeen,
): Promise<void> {
  const key = plan ?? WORKBOOK;
  const seen: Work = { on: todayInBrasilia(now()), found, service: service?.slice(0, LONGEST_SERVICE) ?? null };
  try {
    await store.transact(async (transaction) => {
      const before = (await readWork(transaction, agency)) ?? { agency, workbooks: {} };
      const known = before.workbooks[key];
      const work = { ...seen, service: seen.service ?? known?.service ?? null };
      if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(work))) return;
      writeWork(transaction, withWork(before, key, work));
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

function sorted(work: Work | undefined) {
  return work && [work.on, work.found?.errors, work.found?.queries, work.found?.refused, work.service];
}

function withWork(document: WorkDocument, key: string, work: Work): WorkDocument {
  const { [key]: _, ...others } = document.workbooks;
  const kept = Object.entries(others)
    .sort(([, one], [, other]) => (one.on < other.on ? 1 : -1))
    .slice(0, MOST_WORK - 1);
  return { ...document, workbooks: { ...Object.fromEntries(kept), [key]: work } };
}
