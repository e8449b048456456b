import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

/** One entry of an archive under construction, with every lie that a hostile one may tell. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** What both headers say instead of the truth. */
  readonly says?: { readonly method?: number; readonly flags?: number; readonly crc?: number; readonly size?: number };
  /** The name in the local header, when it is another one. */
  readonly localName?: string;
  /** Where the directory says it lies; then it is written nowhere. */
  readonly offset?: number;
}

/** What the end record says instead of the truth. */
export interface ZipEnd {
  readonly count?: number;
  readonly offset?: number;
  readonly comment?: string;
  /** Bytes put before the end record. */
  readonly before?: Uint8Array;
}

/** An archive, written byte by byte. */
export function zipFile(parts: readonly ZipPart[], end: ZipEnd = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const packed = part.stored === true ? content : deflateRawSync(content);
    const facts = {
      flags: part.says?.flags ?? 0,
      method: part.says?.method ?? (part.stored === true ? 0 : 8),
      crc: part.says?.crc ?? crc32(content),
      packedSize: packed.length,
      size: part.says?.size ?? content.length,
    };
    const name = Buffer.from(part.name as string);
    const local = Buffer.concat([header(0x04034b50, facts, Buffer.from(part.localName ?? name), false), packed]);
    const record = header(0x02014b50, facts, name, true);
    record.writeUInt32LE(part.offset ?? offset, 42);
    if (part.offset === undefined) {
      locals.push(local);
      offset += local.length;
    }
    directory.push(record);
  }
  const records = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(end.count ?? parts.length, 8);
  last.writeUInt16LE(end.count ?? parts.length, 10);
  last.writeUInt32LE(records.length, 12);
  last.writeUInt32LE(end.offset ?? offset, 16);
  last.writeUInt16LE(end.comment?.length ?? 0, 20);
  return Buffer.concat([...locals, records, end.before ?? Buffer.alloc(0), last, Buffer.from(end.comment ?? "")]);
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function header(signature: number, facts: Facts, name: Buffer, central: boolean): Buffer {
  const bytes = Buffer.alloc((central ? 46 : 30) + name.length);
  const at = central ? 8 : 6;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(facts.flags, at);
  bytes.writeUInt16LE(facts.method, at + 2);
  bytes.writeUInt32LE(facts.crc, at + 8);
  bytes.writeUInt32LE(facts.packedSize, at + 12);
  bytes.writeUInt32LE(facts.size, at + 16);
  bytes.writeUInt16LE(name.length, at + 20);
  name.copy(bytes, central ? 46 : 30);
  return bytes;
}
