import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collectionGroups } from "../documents/collections.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { canonicalLine } from "./canonical-line.ts";
import { readImportMark } from "./import-mark.ts";
import { latestEvents } from "./latest-events.ts";
import { type ExportedFile, fileOf, MANIFEST, type Manifest } from "./manifest.ts";
import { TransferRefused } from "./transfer-refusal.ts";
import { walkDocuments } from "./walk-documents.ts";

export interface ExportOptions {
  readonly store: DocumentReader;
  /** A folder that is empty or not there. */
  readonly folder: string;
  readonly now: Date;
  /** Told how many documents were written so far. */
  readonly onProgress?: (documents: number) => void;
}

/**
 * Writes every document of a store to files, one a kind of document, and a manifest that says how many there are and what
 * they hash to. Holds a few documents at a time. Sign-in accounts are not in a store, and not in this.
 *
 * @throws TransferRefused when the folder holds something, when somebody acted meanwhile, or when the store is half filled
 */
export async function exportStore({ store, folder, now, onProgress }: ExportOptions): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new TransferRefused({ kind: "folderNotEmpty", path: folder });
  }
  if ((await readImportMark(store)) !== null) throw new TransferRefused({ kind: "importUnfinished" });
  mkdirSync(folder, { recursive: true });
  const before = await latestEvents(store, null);
  const files: ExportedFile[] = [];
  let documents = 0;
  for (const group of collectionGroups) {
    const file = await exportGroup(store, group, folder, (more) => {
      documents += more;
      onProgress?.(documents);
    });
    files.push(file);
  }
  const after = await latestEvents(store, before.at);
  if (after.ids.join() !== before.ids.join()) throw new TransferRefused({ kind: "storeMoved" });
  const manifest: Manifest = { format: "plano-digital/export", version: 1, exported: now.toISOString(), files };
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flag: "wx", flush: true });
  return manifest;
}

async function exportGroup(
  store: DocumentReader,
  group: string,
  folder: string,
  onWritten: (documents: number) => void,
): Promise<ExportedFile> {
  const file = fileOf(group);
  const hash = createHash("sha256");
  let documents = 0;
  const written = await open(join(folder, file), "wx");
  try {
    for await (const page of walkDocuments(store, group)) {
      const lines = page.map(canonicalLine).join("");
      hash.update(lines);
      await written.appendFile(lines);
      documents += page.length;
      onWritten(page.length);
    }
    await written.sync();
  } finally {
    await written.close();
  }
  return { group, file, documents, sha256: hash.digest("hex") };
}
