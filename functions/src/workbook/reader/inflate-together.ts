import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { ZipEntry } from "./zip-directory.ts";

const HEADER_SIZE = 10;
const TRAILER_SIZE = 8;
/** zlib asks for room beyond what it fills, to know that it is done. */
const SPARE = 64;

/**
 * What every member's header says as its moment of change. A packed entry that runs over its own end into the next
 * member would have to foretell it to get its checksum right.
 */
const NONCE = randomBytes(4);

/** The trailer of a member that holds nothing, and the beginning of another. */
const EMPTY_MEMBER_END = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0x8b, 8]);

/**
 * The unpacked bytes of deflated entries, in their order, by one call of zlib; null when any of them is empty or not
 * what it was declared to be, and each must be unpacked alone to say which.
 *
 * Members of a gzip file may follow one another (RFC 1952, 2.2), and zlib holds each to the length and the checksum
 * behind it. An entry could be packed as several members itself, which makes it damaged: members that hold something
 * make the whole too long, and those that hold nothing are looked for. Thirty parts then cost neither thirty inflaters
 * nor a second pass for their checksums: a quarter of the time.
 */
export function inflateTogether(entries: readonly ZipEntry[]): readonly Buffer[] | null {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const members = joined(entries);
  const unpacked = members.includes(EMPTY_MEMBER_END) ? null : unpack(members, size);
  if (unpacked === null) return null;
  let at = 0;
  return entries.map((entry) => {
    const from = at;
    at += entry.size;
    return unpacked.subarray(from, at);
  });
}

function joined(entries: readonly ZipEntry[]): Buffer {
  const members = entries.reduce((sum, { packed }) => sum + HEADER_SIZE + packed.length + TRAILER_SIZE, 0);
  // Every byte of it is written below.
  const bytes = Buffer.allocUnsafe(members);
  let at = 0;
  for (const { packed, crc, size } of entries) {
    at = bytes.writeUInt32LE(0x00088b1f, at);
    at += NONCE.copy(bytes, at);
    at = bytes.writeUInt16LE(0, at);
    bytes.set(packed, at);
    at = bytes.writeUInt32LE(crc, at + packed.length);
    at = bytes.writeUInt32LE(size, at);
  }
  return bytes;
}

function unpack(bytes: Buffer, size: number): Buffer | null {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize: size + SPARE });
    return unpacked.length === size ? unpacked : null;
  } catch {
    return null;
  }
}
