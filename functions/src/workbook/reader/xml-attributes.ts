import type { Buffer } from "node:buffer";
import { nameAt, type XmlName } from "./xml-names.ts";

/** Numbers kept of an attribute: where its name and its value begin and end, the name's hash, the value's flags. */
const FIELDS = 6;

/**
 * The attributes of one start tag, as positions: most are never asked for, and a string for each would cost more than
 * reading the tag.
 */
export class XmlAttributes {
  readonly #bytes: Buffer;
  readonly #fields: number[] = [];
  count = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Takes one more; false when its name is there already. */
  add(nameFrom: number, nameTo: number, hash: number, from: number, to: number, flags: number): boolean {
    const fields = this.#fields;
    const end = this.count * FIELDS;
    for (let at = 0; at < end; at += FIELDS) {
      if (fields[at + 2] === hash && this.#isSame(fields[at] ?? 0, fields[at + 1] ?? 0, nameFrom, nameTo)) return false;
    }
    fields[end] = nameFrom;
    fields[end + 1] = nameTo;
    fields[end + 2] = hash;
    fields[end + 3] = from;
    fields[end + 4] = to;
    fields[end + 5] = flags;
    this.count++;
    return true;
  }

  /** The index of the attribute that is written so, prefix included; -1 when there is none. */
  indexOf(raw: string): number {
    const fields = this.#fields;
    for (let index = 0; index < this.count; index++) {
      const from = fields[index * FIELDS] ?? 0;
      if (fields[index * FIELDS + 1] === from + raw.length && isWritten(raw, this.#bytes, from)) return index;
    }
    return -1;
  }

  name(index: number): XmlName {
    const at = index * FIELDS;
    return nameAt(this.#bytes, this.#fields[at] ?? 0, this.#fields[at + 1] ?? 0, this.#fields[at + 2] ?? 0);
  }

  valueFrom(index: number): number {
    return this.#fields[index * FIELDS + 3] ?? 0;
  }

  valueTo(index: number): number {
    return this.#fields[index * FIELDS + 4] ?? 0;
  }

  valueFlags(index: number): number {
    return this.#fields[index * FIELDS + 5] ?? 0;
  }

  #isSame(from: number, to: number, otherFrom: number, otherTo: number): boolean {
    if (to - from !== otherTo - otherFrom) return false;
    for (let at = from; at < to; at++) if (this.#bytes[at] !== this.#bytes[otherFrom + at - from]) return false;
    return true;
  }
}

function isWritten(raw: string, bytes: Buffer, from: number): boolean {
  for (let at = 0; at < raw.length; at++) if (bytes[from + at] !== raw.charCodeAt(at)) return false;
  return true;
}
