import { Buffer } from "node:buffer";
import { Refused } from "./refusal.ts";
import { checkEntryName, decodeEntryName } from "./zip-entry-name.ts";

/** What a ZIP file may weigh before anything in it is unpacked; sizes in bytes. */
export interface ZipLimits {
  /** Of the file itself. */
  readonly bytes: number;
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries, unpacked. */
  readonly totalBytes: number;
  /** How many times an entry may grow when unpacked, once it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** One file of the archive, as the central directory declares it and its local header confirms. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Unpacked, in bytes. */
  readonly size: number;
  /** The packed bytes: a view into the archive. */
  readonly packed: Uint8Array;
}

/** An archive whose directory has been checked. Nothing is unpacked yet. */
export interface Zip {
  /** Files only (folders are left out), in directory order, keyed by name in lower case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const LOCAL_SIZE = 30;
const HEADER_SIZE = 46;
const END_SIZE = 22;
const ZIP64_LOCATOR_SIZE = 20;
/** Bit 0: encrypted; bit 6: strong encryption; bit 13: masked directory. */
const ENCRYPTED_FLAGS = 0x2041;
/** Bit 3: the local header leaves the sizes to a descriptor behind the entry. */
const SIZES_FOLLOW = 8;

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly end: number;
}

interface Extent {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads and checks the central directory; unpacks nothing. Time and memory grow with the number of entries alone.
 *
 * The directory is the only authority, so every local header must agree with it, no two entries may share bytes, and
 * nothing may lie after the end: two programs can then never see two different archives in one file.
 *
 * @throws Refused
 */
export function openZip(source: Uint8Array, limits: ZipLimits): Zip {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length > limits.bytes) throw new Refused("too-large");
  const directory = findDirectory(bytes);
  if (directory.count > limits.entries) throw new Refused("too-many-entries");

  const entries = new Map<string, ZipEntry>();
  const extents: Extent[] = [];
  let total = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + HEADER_SIZE > directory.end || bytes.readUInt32LE(at) !== DIRECTORY_HEADER) throw new Refused("truncated");
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const packedSize = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameSize = bytes.readUInt16LE(at + 28);
    const offset = bytes.readUInt32LE(at + 42);
    const next = at + HEADER_SIZE + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > directory.end) throw new Refused("truncated");
    const rawName = bytes.subarray(at + HEADER_SIZE, at + HEADER_SIZE + nameSize);
    const name = decodeEntryName(rawName);

    checkEntryName(name);
    if (packedSize === 0xffffffff || size === 0xffffffff || offset === 0xffffffff) throw new Refused("zip64", name);
    if ((flags & ENCRYPTED_FLAGS) !== 0) throw new Refused("encrypted-entry", name);
    if (method !== 0 && method !== 8) throw new Refused("unsupported-compression", name);
    if (size > limits.entryBytes) throw new Refused("entry-too-large", name);
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw new Refused("ratio", name);
    total += size;
    if (total > limits.totalBytes) throw new Refused("total-too-large");
    if (method === 0 && packedSize !== size) throw new Refused("size-mismatch", name);

    const from = packedFrom(bytes, offset, directory.offset, { name, rawName, method, packedSize });
    const to = from + packedSize;
    if (to > directory.offset) throw new Refused("truncated", name);
    extents.push({ name, from: offset, to });

    const key = name.toLowerCase();
    if (entries.has(key)) throw new Refused("duplicate-entry", name);
    if (!name.endsWith("/")) {
      entries.set(key, { name, method, crc: bytes.readUInt32LE(at + 16), size, packed: bytes.subarray(from, to) });
    } else if (size !== 0) {
      throw new Refused("unsafe-path", name);
    }
    at = next;
  }
  if (at !== directory.end) throw new Refused("size-mismatch");
  checkOverlaps(extents);
  return { entries };
}

/** The end record lies at the very end, after it only its own comment. */
function findDirectory(bytes: Buffer): Directory {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== DIRECTORY_END) continue;
    if (at + END_SIZE + bytes.readUInt16LE(at + 20) !== bytes.length) continue;
    const count = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const offset = bytes.readUInt32LE(at + 16);
    const locator = at - ZIP64_LOCATOR_SIZE;
    const marked = count === 0xffff || size === 0xffffffff || offset === 0xffffffff;
    if (marked || (locator >= 0 && bytes.readUInt32LE(locator) === ZIP64_LOCATOR)) throw new Refused("zip64");
    const disks = bytes.readUInt16LE(at + 4) !== 0 || bytes.readUInt16LE(at + 6) !== 0;
    if (disks || bytes.readUInt16LE(at + 8) !== count || offset + size !== at) throw new Refused("truncated");
    return { count, offset, end: at };
  }
  throw new Refused("truncated");
}

interface Declared {
  readonly name: string;
  readonly rawName: Buffer;
  readonly method: number;
  readonly packedSize: number;
}

/** Where an entry's packed bytes begin, once its local header has been found to agree with the directory. */
function packedFrom(bytes: Buffer, offset: number, limit: number, declared: Declared): number {
  const { name, rawName, method, packedSize } = declared;
  if (offset + LOCAL_SIZE > limit || bytes.readUInt32LE(offset) !== LOCAL_HEADER) throw new Refused("truncated", name);
  const flags = bytes.readUInt16LE(offset + 6);
  if ((flags & ENCRYPTED_FLAGS) !== 0) throw new Refused("encrypted-entry", name);
  const nameFrom = offset + LOCAL_SIZE;
  const nameTo = nameFrom + bytes.readUInt16LE(offset + 26);
  const localSize = bytes.readUInt32LE(offset + 18);
  if (localSize === 0xffffffff) throw new Refused("zip64", name);
  const agrees =
    nameTo <= limit &&
    rawName.compare(bytes, nameFrom, nameTo) === 0 &&
    bytes.readUInt16LE(offset + 8) === method &&
    ((flags & SIZES_FOLLOW) !== 0 || localSize === packedSize);
  if (!agrees) throw new Refused("size-mismatch", name);
  return nameTo + bytes.readUInt16LE(offset + 28);
}

function checkOverlaps(extents: Extent[]): void {
  extents.sort((one, other) => one.from - other.from);
  let end = 0;
  for (const extent of extents) {
    if (extent.from < end) throw new Refused("overlapping-entries", extent.name);
    end = extent.to;
  }
}
