import { Buffer } from "node:buffer";

/** The bytes of an ASCII text that scanners compare with. */
export function literal(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** Whether the bytes from a position on are these. */
export function startsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}
