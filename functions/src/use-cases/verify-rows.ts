import type { By } from "../../../plan/people/by.ts";
import { agenciesInStore } from "../drift/agencies-in-store.ts";
import { type Drift, isMendable } from "../drift/drift.ts";
import { type ExaminedAgency, examineAgency } from "../drift/examine-agency.ts";
import { mendAgency } from "../drift/mend-agency.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";

/** What a verification came to. */
export interface VerifiedRows {
  readonly agencies: number;
  readonly plans: number;
  /** Everything that was not as it should be. */
  readonly drift: readonly Drift[];
  /** What still is not. */
  readonly remaining: readonly Drift[];
  /** How many documents were written to mend it. */
  readonly mended: number;
}

/**
 * Compares every consolidated row, directory and summary, and every plan's document, with what follows from the
 * revisions, and every revision with its receipt, agency by agency; memory is that of an agency. Findings are taken as
 * they were received. What is found while others write is looked at again at one moment before it is told.
 *
 * With `repair` what can be mended is, in small transactions; each leaves an event by `repair`.
 *
 * @throws {StoreError} when the store does not answer
 */
export async function verifyRows(
  surroundings: Surroundings,
  { repair }: { readonly repair: By | null },
  onProgress: (agencies: number) => void = () => {},
): Promise<VerifiedRows> {
  const { store } = surroundings;
  const drift: Drift[] = [];
  const remaining: Drift[] = [];
  let [agencies, plans, mended] = [0, 0, 0];
  for await (const siorg of agenciesInStore(store)) {
    const examined = await examinedAtOneMoment(store, siorg);
    drift.push(...examined.drift);
    plans += examined.plans;
    if (repair !== null && examined.drift.some(isMendable)) {
      mended += await mendAgency(surroundings, siorg, repair);
      remaining.push(...(await examinedAtOneMoment(store, siorg)).drift);
    } else remaining.push(...examined.drift);
    agencies++;
    onProgress(agencies);
  }
  return { agencies, plans, drift, remaining, mended };
}

async function examinedAtOneMoment(store: DocumentStore, siorg: string): Promise<ExaminedAgency> {
  const examined = await examineAgency(store, siorg);
  if (examined.drift.length === 0) return examined;
  return store.transact((transaction) => examineAgency(transaction, siorg));
}
