import type { ClosedContent } from "../../../plan/snapshots/closed-figures.ts";
import {
  type ClosedAgency,
  type ClosedCountry,
  type SnapshotId,
  snapshotId,
} from "../../../plan/snapshots/snapshot.ts";
import { paths } from "../documents/paths.ts";
import type { SnapshotDocument, SnapshotPartNamed } from "../documents/snapshot-document.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { documentsAt } from "../repositories/documents-in-turn.ts";
import { stored } from "../repositories/stored.ts";
import { SharedStrings } from "../use-cases/shared-strings.ts";
import { isSoundPart } from "./snapshot-parts.ts";

/** A part of a closed month that is not what it was closed as. */
export class SnapshotDamaged extends Error {
  readonly part: string;

  constructor(snapshot: SnapshotId, part: string) {
    super(
      `Part ${part} of the closed month ${snapshot} is missing or was altered: plano closed-months --verify says more.`,
    );
    this.name = "SnapshotDamaged";
    this.part = part;
  }
}

/** What begins the names of parts that hold figures; agencies' begin with a digit. */
export const FIGURES = "figures.";

export function isFigures({ id }: SnapshotPartNamed): boolean {
  return id.startsWith(FIGURES);
}

/** The edition's name. */
export function nameOfSnapshot({ month, edition }: SnapshotDocument): SnapshotId {
  return snapshotId(month, edition);
}

/**
 * Some parts of an edition in their order, each compared with the hash that the edition has of it. One read each.
 *
 * @throws {SnapshotDamaged} for a part that is missing or altered
 */
async function* soundParts(
  reader: DocumentReader,
  snapshot: SnapshotDocument,
  wanted: (part: SnapshotPartNamed) => boolean,
): AsyncGenerator<StoredDocument> {
  const id = nameOfSnapshot(snapshot);
  const named = snapshot.parts.filter(wanted);
  let next = 0;
  for await (const document of documentsAt(
    reader,
    named.map((part) => paths.snapshotPart(id, part.id)),
  )) {
    const expected = named[next++];
    const isSound = document.id === expected?.id && isSoundPart(expected, document.path, document.content);
    if (!isSound) throw new SnapshotDamaged(id, expected?.id ?? document.id);
    yield document;
  }
  const missing = named[next];
  if (missing !== undefined) throw new SnapshotDamaged(id, missing.id);
}

/**
 * The plans and workbooks of a closed month, of all agencies or of one. One read a part: one an agency, one more where its
 * plans need it.
 *
 * @throws {SnapshotDamaged}
 */
export async function closedContent(
  reader: DocumentReader,
  snapshot: SnapshotDocument,
  agency: string | null = null,
): Promise<ClosedContent> {
  const strings = new SharedStrings();
  const plans: ClosedContent["plans"][number][] = [];
  const workbooks: ClosedContent["workbooks"][number][] = [];
  const wanted = (part: SnapshotPartNamed) => !isFigures(part) && (agency === null || part.id.startsWith(`${agency}.`));
  for await (const document of soundParts(reader, snapshot, wanted)) {
    const part = stored.snapshotPart.read(document);
    if (part === null) continue;
    if (part.workbook !== null) workbooks.push({ agency: part.agency, ...strings.share(part.workbook) });
    // Stores give a map's keys in different orders.
    for (const [plan, closed] of Object.entries(part.plans).sort(([one], [other]) => (one < other ? -1 : 1))) {
      plans.push({ agency: part.agency, plan, ...strings.share(closed) });
    }
  }
  return { plans, workbooks };
}

/** The figures of a closed month as they were published. One read for a hundred agencies. */
export interface PublishedFigures {
  readonly country: ClosedCountry;
  readonly agencies: readonly ClosedAgency[];
}

/** Reads them. @throws {SnapshotDamaged} */
export async function publishedFigures(reader: DocumentReader, snapshot: SnapshotDocument): Promise<PublishedFigures> {
  let country: ClosedCountry | null = null;
  const agencies: ClosedAgency[] = [];
  for await (const document of soundParts(reader, snapshot, isFigures)) {
    const figures = stored.snapshotFigures.read(document);
    country ??= figures?.country ?? null;
    agencies.push(...(figures?.agencies ?? []));
  }
  if (country === null) throw new SnapshotDamaged(nameOfSnapshot(snapshot), `${FIGURES}0`);
  return { country, agencies };
}
