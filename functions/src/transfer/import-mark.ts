import * as z from "zod";
import type { DocumentReader } from "../ports/document-store.ts";

/** Where a store says that it is being filled; nobody exports it. */
export const IMPORT_MARK = "transfers/import";

const importMark = z.object({
  /** SHA-256 of the manifest that is being taken in. */
  manifest: z.string(),
  /** How many documents of each file are written, by group. */
  done: z.record(z.string(), z.int().min(0)),
});

export type ImportMark = z.infer<typeof importMark>;

/** How far an import into the store came, or null when none is under way. */
export async function readImportMark(store: DocumentReader): Promise<ImportMark | null> {
  const mark = await store.get(IMPORT_MARK);
  return mark === null ? null : importMark.parse(mark.content);
}
