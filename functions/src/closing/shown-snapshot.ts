import type { SnapshotListed } from "../../../plan/contract/snapshots.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import { nameOfSnapshot } from "./read-snapshot.ts";

/** An edition in the list of closed months. */
export function shownSnapshot(snapshot: SnapshotDocument): SnapshotListed {
  const { parts: _, ...shown } = snapshot;
  return { id: nameOfSnapshot(snapshot), ...shown };
}
