import { createHash } from "node:crypto";
import { type CollectionGroup, collections } from "../documents/collections.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { canonicalLine } from "./canonical-line.ts";
import { IMPORT_MARK, type ImportMark, readImportMark } from "./import-mark.ts";
import type { ExportedFile, Manifest } from "./manifest.ts";
import { checkExport, type ExportedDocument, exportedDocuments } from "./read-export.ts";
import { TransferRefused } from "./transfer-refusal.ts";
import { walkDocuments } from "./walk-documents.ts";

export interface ImportOptions {
  readonly store: DocumentStore;
  /** A folder that `exportStore` made. */
  readonly folder: string;
  /** Told how many of all documents are written so far. */
  readonly onProgress?: (documents: number, all: number) => void;
}

/** Well below a request's 10 MiB: the documents themselves are encoded a little larger than their lines. */
const BATCH_BYTES = 4 * 1024 * 1024;
/** A transaction takes 500 writes; one of them is the mark. */
const BATCH_DOCUMENTS = 400;

/**
 * Fills an empty store with an exported folder, then reads everything again and holds it to the folder's hashes. Every
 * transaction also marks how far it came: begun again with the same folder after an interruption, it goes on from there.
 *
 * @throws TransferRefused when the folder is not whole, when the store holds anything, or when what is read again differs
 */
export async function importStore({ store, folder, onProgress }: ImportOptions): Promise<Manifest> {
  const { manifest, sha256 } = await checkExport(folder);
  const mark = await readImportMark(store);
  if (mark === null) await refuseUnlessEmpty(store);
  else if (mark.manifest !== sha256) throw new TransferRefused({ kind: "otherImport" });
  const done = new Map(Object.entries(mark?.done ?? {}));
  const all = manifest.files.reduce((sum, { documents }) => sum + documents, 0);
  const writeMark = (): ImportMark => ({ manifest: sha256, done: Object.fromEntries(done) });
  for (const file of manifest.files) {
    for await (const batch of batchesOf(folder, file, done.get(file.group) ?? 0)) {
      done.set(file.group, (done.get(file.group) ?? 0) + batch.length);
      await store.transact(async (transaction) => {
        // Not created: an answer that was lost may be of a transaction that was committed.
        for (const { path, content } of batch) transaction.set(path, content);
        transaction.set(IMPORT_MARK, { ...writeMark() });
      });
      onProgress?.(sumOf(done), all);
    }
  }
  for (const file of manifest.files) {
    const found = await hashOf(store, file.group);
    if (found !== file.sha256) throw new TransferRefused({ kind: "notAsWritten", group: file.group });
  }
  await store.transact(async (transaction) => transaction.delete(IMPORT_MARK));
  return manifest;
}

async function refuseUnlessEmpty(store: DocumentStore): Promise<void> {
  for (const collection of Object.keys(collections)) {
    const found = await store.query({ collection, limit: 1 });
    if (found.length > 0) throw new TransferRefused({ kind: "storeNotEmpty", collection });
  }
}

async function* batchesOf(folder: string, file: ExportedFile, skip: number): AsyncGenerator<ExportedDocument[]> {
  let batch: ExportedDocument[] = [];
  let size = 0;
  for await (const document of exportedDocuments(folder, file, skip)) {
    if (batch.length === BATCH_DOCUMENTS || (batch.length > 0 && size + document.size > BATCH_BYTES)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += document.size;
  }
  if (batch.length > 0) yield batch;
}

/** The hash that an export of this kind of document would have. */
async function hashOf(store: DocumentStore, group: CollectionGroup): Promise<string> {
  const hash = createHash("sha256");
  for await (const page of walkDocuments(store, group)) hash.update(page.map(canonicalLine).join(""));
  return hash.digest("hex");
}

function sumOf(done: ReadonlyMap<string, number>): number {
  return [...done.values()].reduce((sum, documents) => sum + documents, 0);
}
