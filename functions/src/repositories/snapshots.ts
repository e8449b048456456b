import { snapshotId } from "../../../plan/snapshots/snapshot.ts";
import { paths } from "../documents/paths.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { documentsOf } from "./documents-in-turn.ts";
import { documentsUnder } from "./documents-under.ts";
import { stored } from "./stored.ts";

/** An edition of a month; null when there is none. One read. */
export async function readSnapshot(reader: DocumentReader, id: string): Promise<SnapshotDocument | null> {
  return stored.snapshot.read(await reader.get(paths.snapshot(id)));
}

/** The last edition of a month that there is, closed or not. One read an edition and, as of any such list, a few more. */
export async function lastEdition(reader: DocumentReader, month: string): Promise<SnapshotDocument | null> {
  let last: SnapshotDocument | null = null;
  for await (const document of documentsUnder(reader, "snapshots", month)) {
    const edition = stored.snapshot.read(document);
    if (edition !== null && edition.edition > (last?.edition ?? 0)) last = edition;
  }
  return last;
}

/** Every edition of every month, the newest first. One read each. */
export async function allSnapshots(reader: DocumentReader): Promise<readonly SnapshotDocument[]> {
  const all: SnapshotDocument[] = [];
  for await (const document of documentsOf(reader, "snapshots")) {
    const snapshot = stored.snapshot.read(document);
    if (snapshot !== null) all.push(snapshot);
  }
  return all.sort((one, other) =>
    one.month === other.month ? other.edition - one.edition : one.month < other.month ? 1 : -1,
  );
}

/** Writes an edition that is not closed yet. */
export function writeSnapshot(transaction: DocumentTransaction, snapshot: SnapshotDocument): void {
  transaction.set(paths.snapshot(snapshotId(snapshot.month, snapshot.edition)), stored.snapshot.content(snapshot));
}
