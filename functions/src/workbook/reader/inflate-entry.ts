import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { Refused } from "./refusal.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** zlib asks for at least this much room, and for one byte more than it fills to know that it is done. */
const SPARE = 64;

/**
 * The unpacked bytes of an entry: exactly as many as declared, with the declared checksum. Never allocates more than
 * the declared size, which the directory has already been held to.
 *
 * @throws Refused
 */
export function inflateEntry(entry: ZipEntry): Buffer {
  const bytes = entry.method === 0 ? stored(entry) : inflated(entry);
  if (bytes.length !== entry.size) throw new Refused("size-mismatch", entry.name);
  if (crc32(bytes) !== entry.crc) throw new Refused("checksum", entry.name);
  return bytes;
}

function stored({ packed }: ZipEntry): Buffer {
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
}

function inflated(entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(entry.packed, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: entry.size + SPARE,
    });
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") throw new Refused("size-mismatch", entry.name);
    throw new Refused(code === "Z_BUF_ERROR" ? "truncated" : "checksum", entry.name);
  }
}
