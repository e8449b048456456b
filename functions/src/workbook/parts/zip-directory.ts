import { crc32, inflateRawSync } from "node:zlib";
import type { ByteSource } from "./zip-bytes.ts";

/*
 * The directory of a zip that this program has written itself a moment ago. It checks what a defect of ours could
 * break, not what an attacker would: files from outside go through the guarded reader, which shares no code with this.
 */

/** One entry of an archive, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** General purpose bits. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header begins. */
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const ENCRYPTED = 1;

/**
 * The entries of a trusted archive, in the order of its central directory.
 *
 * @throws Error when it is no zip, or needs ZIP64, encryption or a method other than stored and deflated: none of which
 * our writers use.
 */
export async function readDirectory(source: ByteSource): Promise<ZipEntry[]> {
  const end = await readEnd(source);
  const directory = view(await source.read(end.offset, end.size));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < end.count; index++) {
    if (directory.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new Error("The archive's directory is damaged.");
    const nameLength = directory.readUInt16LE(at + 28);
    const entry: ZipEntry = {
      name: directory.toString("utf8", at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength),
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerOffset: directory.readUInt32LE(at + 42),
    };
    assertPlain(entry);
    entries.push(entry);
    at += CENTRAL_SIZE + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the entry's compressed bytes begin. The local header has a length of its own, so it is read. */
export async function compressedOffset(source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = view(await source.read(entry.headerOffset, LOCAL_SIZE));
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error(`The archive's entry ${entry.name} is damaged.`);
  return entry.headerOffset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
}

/**
 * The content of one entry, uncompressed, held whole.
 *
 * @throws Error when its length or checksum is not what the directory says.
 */
export async function readEntry(source: ByteSource, entry: ZipEntry): Promise<Uint8Array> {
  const compressed = await source.read(await compressedOffset(source, entry), entry.compressedSize);
  const content =
    entry.method === 0 ? compressed : inflateRawSync(compressed, { maxOutputLength: Math.max(entry.size, 1) });
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new Error(`The archive's entry ${entry.name} is damaged.`);
  }
  return content;
}

async function readEnd(source: ByteSource): Promise<{ count: number; size: number; offset: number }> {
  const length = Math.min(source.size, END_SIZE + MAX_COMMENT);
  const tail = view(await source.read(source.size - length, length));
  for (let at = length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_SIZE + tail.readUInt16LE(at + 20) !== length) continue;
    const end = {
      count: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    if (end.offset === ZIP64_MARK || end.count === 0xffff) throw new Error("ZIP64 archives are not supported.");
    return end;
  }
  throw new Error("This is not a zip archive.");
}

function assertPlain(entry: ZipEntry): void {
  if ([entry.compressedSize, entry.size, entry.headerOffset].includes(ZIP64_MARK)) {
    throw new Error("ZIP64 archives are not supported.");
  }
  if (entry.flags & ENCRYPTED || (entry.method !== 0 && entry.method !== 8)) {
    throw new Error(`The archive's entry ${entry.name} is encrypted or compressed in an unsupported way.`);
  }
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
