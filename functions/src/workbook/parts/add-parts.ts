import { open, rename, rm } from "node:fs/promises";
import { PackageParts } from "./package-parts.ts";
import { arraySource, fileSink, fileSource } from "./zip-bytes.ts";
import { rewriteZip } from "./zip-rewriter.ts";

/** Adds parts to a package: charts, a task pane that opens by itself, whatever exceljs cannot write. */
export type PartsToAdd = (parts: PackageParts) => Promise<void>;

/**
 * A package of our own making with parts added. The same bytes and the same additions give the same bytes.
 *
 * Not for files from outside: nothing here guards against a hostile archive.
 */
export async function addParts(bytes: Uint8Array, add: PartsToAdd): Promise<Uint8Array> {
  const source = arraySource(bytes);
  const parts = await PackageParts.open(source);
  await add(parts);
  const chunks: Uint8Array[] = [];
  await rewriteZip(source, parts.changes, async (chunk) => {
    chunks.push(chunk);
  });
  return Buffer.concat(chunks);
}

/**
 * As {@link addParts}, from file to file without holding either in memory. `to` appears only when it is complete, and
 * may be `from` itself.
 */
export async function addPartsToFile(from: string, to: string, add: PartsToAdd): Promise<void> {
  const unfinished = `${to}.unfinished`;
  try {
    await using input = await open(from, "r");
    await using output = await open(unfinished, "w");
    const source = await fileSource(input);
    const parts = await PackageParts.open(source);
    await add(parts);
    await rewriteZip(source, parts.changes, fileSink(output));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  // Only after both files are closed: Windows renames no file that is open.
  await rename(unfinished, to);
}
