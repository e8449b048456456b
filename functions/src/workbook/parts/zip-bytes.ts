import type { FileHandle } from "node:fs/promises";

/** Bytes that can be read at any place: a file that is too large to hold, or an array. */
export interface ByteSource {
  readonly size: number;
  /** Exactly `length` bytes from `offset`; throws when the source ends before. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Takes bytes in order. The chunk may be reused by its owner once the promise is settled. */
export type ByteSink = (chunk: Uint8Array) => Promise<void>;

/** Reads from an array without copying it. */
export function arraySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(offset, length) {
      if (offset + length > bytes.length) throw new Error(`The archive ends before byte ${offset + length}.`);
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** Reads ranges of an open file. */
export async function fileSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return {
    size,
    async read(offset, length) {
      const chunk = Buffer.allocUnsafe(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await file.read(chunk, filled, length - filled, offset + filled);
        if (bytesRead === 0) throw new Error(`The archive ends before byte ${offset + length}.`);
        filled += bytesRead;
      }
      return chunk;
    },
  };
}

/** Writes to an open file, one chunk after another. */
export function fileSink(file: FileHandle): ByteSink {
  return async (chunk) => {
    let written = 0;
    while (written < chunk.length) {
      written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
    }
  };
}
