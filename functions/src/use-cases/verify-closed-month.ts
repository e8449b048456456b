import type { SnapshotVerified } from "../../../plan/contract/snapshots.ts";
import { agencyOf, closedView, countryOf } from "../../../plan/snapshots/closed-figures.ts";
import { closedContent, nameOfSnapshot, publishedFigures } from "../closing/read-snapshot.ts";
import { shownSnapshot } from "../closing/shown-snapshot.ts";
import { isSoundPart, snapshotHash } from "../closing/snapshot-parts.ts";
import { paths } from "../documents/paths.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import { isSame } from "../drift/differing-fields.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { closedMonth } from "./closed-months.ts";
import { done, type Outcome } from "./outcome.ts";

/**
 * Whether a closed month is what it was closed as: every part against its hash, the list of the parts against the published
 * one, and the figures against what the plans in it come to. Two reads a part.
 */
export async function verifyClosedMonth(
  { store }: Pick<Surroundings, "store">,
  { snapshot: id }: { readonly snapshot: string },
): Promise<Outcome<SnapshotVerified>> {
  const found = await closedMonth(store, id);
  if (!found.ok) return found;
  const snapshot = found.result;
  const problems = await damaged(store, snapshot);
  return done({
    snapshot: shownSnapshot(snapshot),
    parts: snapshot.parts.length,
    problems,
    hashAgrees: snapshotHash(snapshot) === snapshot.closed?.hash,
    figuresAgree: problems.length === 0 ? await figuresAgree(store, snapshot) : null,
  });
}

async function damaged(reader: DocumentReader, snapshot: SnapshotDocument): Promise<SnapshotVerified["problems"]> {
  const problems: SnapshotVerified["problems"][number][] = [];
  for (const part of snapshot.parts) {
    const { id } = part;
    const document = await reader.get(paths.snapshotPart(nameOfSnapshot(snapshot), id));
    if (document === null) problems.push({ part: id, kind: "missing" });
    else if (!isSoundPart(part, document.path, document.content)) problems.push({ part: id, kind: "altered" });
  }
  return problems;
}

async function figuresAgree(reader: DocumentReader, snapshot: SnapshotDocument): Promise<boolean> {
  const published = await publishedFigures(reader, snapshot);
  const view = closedView(await closedContent(reader, snapshot), snapshot.asOf);
  return isSame(published, { country: countryOf(view), agencies: view.agencies.map(agencyOf) });
}
