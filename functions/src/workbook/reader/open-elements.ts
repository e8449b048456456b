import type { Buffer } from "node:buffer";
import { NAME_CLASS } from "./xml-bytes.ts";

/** The path of elements from the root to where a reader stands, each known by where its name is written. */
export class OpenElements {
  private readonly bytes: Buffer;
  private readonly names: number[] = [];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get depth(): number {
    return this.names.length;
  }

  /** Opens the element whose name begins there. */
  enter(nameFrom: number): void {
    this.names.push(nameFrom);
  }

  leave(): void {
    this.names.pop();
  }

  /** Where the name of the element opened last ends, written once more from a position on; -1 when another one begins there. */
  behindName(start: number): number {
    const { bytes } = this;
    let from = this.names.at(-1);
    if (from === undefined) return -1;
    let at = start;
    while (NAME_CLASS[bytes[from] ?? 0] !== 0) if (bytes[at++] !== bytes[from++]) return -1;
    return at;
  }
}
