import * as z from "zod";
import { collectionGroups } from "../documents/collections.ts";

const exportedFile = z.strictObject({
  /** `plans`, or `plans/revisions` for the documents below plans. */
  group: z.enum(collectionGroups as [string, ...string[]]),
  file: z.string().regex(/^[a-z.]+\.ndjson$/),
  documents: z.int().min(0),
  /** Of the file's bytes, which are the canonical lines of its documents in order. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What an exported folder holds. It is written last: a folder without it is an export that did not come to its end. */
export const manifest = z.strictObject({
  format: z.literal("plano-digital/export"),
  version: z.literal(1),
  /** ISO 8601 in UTC. */
  exported: z.iso.datetime(),
  files: z.array(exportedFile).length(collectionGroups.length),
});

export type ExportedFile = z.infer<typeof exportedFile>;

export type Manifest = z.infer<typeof manifest>;

export const MANIFEST = "manifest.json";

/** The file that documents of a kind are exported to. */
export function fileOf(group: string): string {
  return `${group.replace("/", ".")}.ndjson`;
}
