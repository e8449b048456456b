import { crc32, deflateRawSync } from "node:zlib";
import type { ByteSink, ByteSource } from "./zip-bytes.ts";
import { compressedOffset, readDirectory, type ZipEntry } from "./zip-directory.ts";

/** Entries to add or to replace: uncompressed content by entry name. */
export type ZipChanges = ReadonlyMap<string, Uint8Array>;

/** How much of an unchanged entry is in memory at a time, in bytes. */
const COPY_CHUNK = 256 * 1024;

/** 1980-01-01 00:00, the first moment a zip can tell: the same content then always gives the same archive. */
const FIXED_DATE = 0x21;
const FIXED_TIME = 0;

const SIZES_FOLLOW_DATA = 0x0008;
const UTF8_NAME = 0x0800;
const VERSION = 20;

interface Planned {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly content: { readonly from: ZipEntry } | { readonly compressed: Uint8Array };
}

/**
 * Writes an archive that is `source` with some entries replaced (in their places) or added (at the end). Every other
 * entry is copied as the compressed bytes it has, so a 40 MB workbook costs a file copy and {@link COPY_CHUNK} of
 * memory. The result depends on its arguments alone: dates of entries are fixed.
 *
 * For archives this program wrote itself; see `zip-directory`.
 */
export async function rewriteZip(source: ByteSource, changes: ZipChanges, sink: ByteSink): Promise<void> {
  const plan = planned(await readDirectory(source), changes);
  const offsets: number[] = [];
  let at = 0;
  const write = async (chunk: Uint8Array): Promise<void> => {
    await sink(chunk);
    at += chunk.length;
  };
  for (const entry of plan) {
    offsets.push(at);
    await write(localHeader(entry));
    if ("compressed" in entry.content) await write(entry.content.compressed);
    else await copy(source, entry.content.from, write);
  }
  const directoryOffset = at;
  for (const [index, entry] of plan.entries()) await write(centralHeader(entry, offsets[index] ?? 0));
  await write(endOfDirectory(plan.length, at - directoryOffset, directoryOffset));
}

function planned(entries: readonly ZipEntry[], changes: ZipChanges): Planned[] {
  const known = new Set(entries.map((entry) => entry.name));
  const plan = entries.map((entry): Planned => {
    const content = changes.get(entry.name);
    if (content !== undefined) return deflated(entry.name, content);
    return { ...entry, flags: entry.flags & ~SIZES_FOLLOW_DATA, content: { from: entry } };
  });
  for (const [name, content] of changes) if (!known.has(name)) plan.push(deflated(name, content));
  return plan;
}

function deflated(name: string, content: Uint8Array): Planned {
  const compressed = deflateRawSync(content);
  return {
    name,
    flags: UTF8_NAME,
    method: 8,
    crc: crc32(content),
    compressedSize: compressed.length,
    size: content.length,
    content: { compressed },
  };
}

async function copy(source: ByteSource, entry: ZipEntry, write: ByteSink): Promise<void> {
  const start = await compressedOffset(source, entry);
  for (let done = 0; done < entry.compressedSize; done += COPY_CHUNK) {
    await write(await source.read(start + done, Math.min(COPY_CHUNK, entry.compressedSize - done)));
  }
}

function localHeader(entry: Planned): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeDescription(header, 6, entry, name.length);
  name.copy(header, 30);
  return header;
}

function centralHeader(entry: Planned, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const header = Buffer.alloc(46 + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  writeDescription(header, 8, entry, name.length);
  header.writeUInt32LE(offset, 42);
  name.copy(header, 46);
  return header;
}

/** The fields that local and central headers share, in the same order. */
function writeDescription(header: Buffer, at: number, entry: Planned, nameLength: number): void {
  header.writeUInt16LE(entry.flags, at);
  header.writeUInt16LE(entry.method, at + 2);
  header.writeUInt16LE(FIXED_TIME, at + 4);
  header.writeUInt16LE(FIXED_DATE, at + 6);
  header.writeUInt32LE(entry.crc, at + 8);
  header.writeUInt32LE(entry.compressedSize, at + 12);
  header.writeUInt32LE(entry.size, at + 16);
  header.writeUInt16LE(nameLength, at + 20);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
