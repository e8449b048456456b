import type { Buffer } from "node:buffer";
import { BLANK, ILLEGAL, isBlank, ORDINARY, REFERENCE, RETURN, STOP, TEXT_CLASS } from "./xml-bytes.ts";
import { decodeText, HAS_REFERENCE, HAS_RETURN } from "./xml-text.ts";

/** The piece of text that a reader passed last: between two tags, or inside CDATA. */
export class TextPiece {
  private readonly bytes: Buffer;
  private from = 0;
  private to = 0;
  private flags = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Takes the text up to the next tag or the end. @returns where it ends, or -1 when it is not well-formed */
  scan(start: number): number {
    const { bytes } = this;
    let at = start;
    let flags = 0;
    for (; at < bytes.length; at++) {
      const kind = TEXT_CLASS[bytes[at] ?? 0];
      if (kind === ORDINARY || kind === BLANK) continue;
      if (kind === STOP) break;
      if (kind === REFERENCE) flags |= HAS_REFERENCE;
      else if (kind === RETURN) flags |= HAS_RETURN;
      else if (kind === ILLEGAL || (bytes[at - 1] === 0x5d && bytes[at - 2] === 0x5d)) return -1;
    }
    this.from = start;
    this.to = at;
    this.flags = flags;
    return at;
  }

  /** Takes what CDATA holds: text without references. */
  take(from: number, to: number): void {
    this.from = from;
    this.to = to;
    this.flags = HAS_RETURN;
  }

  isBlank(): boolean {
    for (let at = this.from; at < this.to; at++) if (!isBlank(this.bytes[at])) return false;
    return true;
  }

  /** @throws Refused on a reference that is none */
  decode(part: string): string {
    return decodeText(this.bytes, this.from, this.to, this.flags, part);
  }
}
