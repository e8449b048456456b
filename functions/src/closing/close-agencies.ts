import { snapshotId } from "../../../plan/snapshots/snapshot.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { DocumentStore, DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { documentsOf } from "../repositories/documents-in-turn.ts";
import { readSnapshot, writeSnapshot } from "../repositories/snapshots.ts";
import { agencyAtCut } from "./agency-at-cut.ts";
import { type PartToWrite, partsOfAgency, writeParts } from "./snapshot-parts.ts";

/** So many bytes of parts are written at a time, well within a request of the store. */
const BYTES_AT_A_TIME = 6_000_000;

/** How far a closing has come. */
export interface AgenciesClosed {
  readonly snapshot: SnapshotDocument;
  /** No agency is left. */
  readonly all: boolean;
}

/**
 * Keeps agencies as they stood at the cut, from where the edition has come to on, in the order of their codes: so many at
 * most. What is kept of an agency is written in the same transaction that says that it is, so that a stop anywhere loses
 * nothing and leaves nothing twice; whoever else closes the same month meanwhile is noticed, and gone on from.
 */
export async function closeAgencies(
  { store, now }: Pick<Surroundings, "store" | "now">,
  snapshot: SnapshotDocument,
  most: number,
  onProgress: (agencies: number) => void,
): Promise<AgenciesClosed> {
  let current = snapshot;
  let looked = 0;
  for await (const { id: siorg } of documentsOf(store, "agencies", current.done)) {
    if (current.done !== null && siorg <= current.done) continue;
    if (looked === most) return { snapshot: current, all: false };
    current = await closeAgency(store, current, siorg, now().toISOString());
    if (current.closed !== null) break;
    onProgress(++looked);
  }
  return { snapshot: current, all: true };
}

async function closeAgency(
  store: DocumentStore,
  expected: SnapshotDocument,
  siorg: string,
  readAt: string,
): Promise<SnapshotDocument> {
  const id = snapshotId(expected.month, expected.edition);
  const read = await store.transact(async (transaction) => {
    const moved = await movedOn(transaction, expected);
    if (moved !== null) return { parts: [], snapshot: moved };
    const parts = partsOfAgency(id, { agency: siorg, readAt, ...(await agencyAtCut(transaction, siorg, expected)) });
    // Nothing to keep is nothing to write: whoever goes on from here looks at the agency again.
    const small = parts.reduce((sum, { size }) => sum + size, 0) <= BYTES_AT_A_TIME;
    return { parts, snapshot: small && parts.length > 0 ? kept(transaction, expected, siorg, parts) : null };
  });
  if (read.snapshot !== null) return read.snapshot;
  if (read.parts.length === 0) return expected;
  // Only the last of several transactions says that the agency is kept: parts that nobody names are nowhere.
  for (const part of read.parts.slice(0, -1)) {
    await store.transact(async (transaction) => {
      if ((await movedOn(transaction, expected)) === null) writeParts(transaction, [part]);
    });
  }
  return store.transact(async (transaction) => {
    const moved = await movedOn(transaction, expected);
    return moved ?? kept(transaction, expected, siorg, read.parts, read.parts.slice(-1));
  });
}

/** The edition as somebody else has taken it on meanwhile; null when it is as it was. */
async function movedOn(transaction: DocumentTransaction, expected: SnapshotDocument): Promise<SnapshotDocument | null> {
  const found = await readSnapshot(transaction, snapshotId(expected.month, expected.edition));
  if (found === null) throw new Error(`Edition ${expected.edition} of ${expected.month} is gone.`);
  return found.closed === null && found.done === expected.done ? null : found;
}

function kept(
  transaction: DocumentTransaction,
  before: SnapshotDocument,
  siorg: string,
  parts: readonly PartToWrite[],
  written: readonly PartToWrite[] = parts,
): SnapshotDocument {
  const named = parts.map(({ id, sha256 }) => ({ id, sha256 }));
  const next = { ...before, done: siorg, parts: [...before.parts, ...named] };
  writeParts(transaction, written);
  writeSnapshot(transaction, next);
  return next;
}
