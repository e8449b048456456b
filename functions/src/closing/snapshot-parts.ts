import { createHash } from "node:crypto";
import { paths } from "../documents/paths.ts";
import type { SnapshotDocument, SnapshotPart, SnapshotPartNamed } from "../documents/snapshot-document.ts";
import type { DocumentContent, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";
import { valueSize } from "../store/document-size.ts";
import { canonicalLine } from "../transfer/canonical-line.ts";

/** Bytes of one part, with room for its name and for what the store adds. */
const BYTES_A_PART = 900_000;

/** A part that is to be written. */
export interface PartToWrite extends SnapshotPartNamed {
  readonly path: string;
  readonly content: DocumentContent;
  readonly size: number;
}

/** What was read of an agency, in as many parts as it takes; none when there is nothing. Plans by key. */
export function partsOfAgency(snapshot: string, { agency, readAt, workbook, plans }: SnapshotPart): PartToWrite[] {
  if (workbook === null && Object.keys(plans).length === 0) return [];
  const parts: SnapshotPart[] = [{ agency, readAt, workbook, plans: {} }];
  let size = workbook === null ? 0 : sizeOf(workbook);
  for (const [plan, closed] of Object.entries(plans).sort(([one], [other]) => (one < other ? -1 : 1))) {
    const more = plan.length + sizeOf(closed);
    if (size > 0 && size + more > BYTES_A_PART) {
      parts.push({ agency, readAt, workbook: null, plans: {} });
      size = 0;
    }
    size += more;
    Object.assign(parts.at(-1)?.plans ?? {}, { [plan]: closed });
  }
  return parts.map((part, index) => partToWrite(snapshot, `${agency}.${index}`, stored.snapshotPart.content(part)));
}

/** A part with what it hashes to. */
export function partToWrite(snapshot: string, id: string, content: DocumentContent): PartToWrite {
  const path = paths.snapshotPart(snapshot, id);
  return { id, path, content, size: valueSize(content), sha256: partHash(path, content) };
}

/** SHA-256 of a part: of the line that an export of the store has of it, which is the same whichever store it is in. */
export function partHash(path: string, content: DocumentContent): string {
  return createHash("sha256").update(canonicalLine({ path, content })).digest("hex");
}

/** Whether a part is what it was closed as, but for personal data that was erased from it since. */
export function isSoundPart({ sha256, erasure }: SnapshotPartNamed, path: string, content: DocumentContent): boolean {
  return partHash(path, content) === (erasure?.hash ?? sha256);
}

/**
 * SHA-256 of a whole snapshot: of what it is of, and of each part's name and hash in their order. Whoever holds the
 * documents works it out anew without this program.
 */
export function snapshotHash({ month, edition, reason, cut, asOf, parts }: SnapshotDocument): string {
  const head = ["plano-digital/snapshot/1", month, String(edition), cut, asOf, JSON.stringify(reason)];
  const lines = [...head, ...parts.map(({ id, sha256 }) => `${id} ${sha256}`)];
  return createHash("sha256")
    .update(`${lines.join("\n")}\n`)
    .digest("hex");
}

/** Writes parts. */
export function writeParts(transaction: DocumentTransaction, parts: readonly PartToWrite[]): void {
  for (const { path, content } of parts) transaction.set(path, content);
}

function sizeOf(value: object): number {
  return valueSize(value as DocumentContent);
}
