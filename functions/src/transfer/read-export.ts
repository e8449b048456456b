import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DocumentContent } from "../ports/document-store.ts";
import { type ExportedFile, MANIFEST, type Manifest, manifest } from "./manifest.ts";
import { TransferRefused } from "./transfer-refusal.ts";

/** An exported folder that is whole. */
export interface CheckedExport {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's bytes: names the export. */
  readonly sha256: string;
}

/** A document as it stands in an exported file. */
export interface ExportedDocument {
  readonly path: string;
  readonly content: DocumentContent;
  /** Bytes of its line. */
  readonly size: number;
}

/**
 * Reads the manifest of a folder and holds every file to it, without holding a file in memory.
 *
 * @throws TransferRefused `noExport` or `damaged`
 */
export async function checkExport(folder: string): Promise<CheckedExport> {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) throw new TransferRefused({ kind: "noExport", path: folder });
  const bytes = await readFile(path);
  const parsed = manifest.safeParse(parsedJson(bytes.toString("utf8")));
  if (!parsed.success) throw new TransferRefused({ kind: "damaged", path });
  for (const file of parsed.data.files) {
    const held = join(folder, file.file);
    if (!existsSync(held) || (await sha256Of(held)) !== file.sha256) {
      throw new TransferRefused({ kind: "damaged", path: held });
    }
  }
  return { manifest: parsed.data, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The documents of one file from the `skip`th on, in their order. */
export async function* exportedDocuments(
  folder: string,
  { file }: ExportedFile,
  skip: number,
): AsyncGenerator<ExportedDocument> {
  const input = createReadStream(join(folder, file), "utf8");
  try {
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line++ < skip) continue;
      const { path, content } = JSON.parse(text) as Pick<ExportedDocument, "path" | "content">;
      yield { path, content, size: Buffer.byteLength(text) };
    }
  } finally {
    input.destroy();
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
