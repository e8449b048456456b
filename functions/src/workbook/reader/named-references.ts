import { Buffer } from "node:buffer";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/** Longer texts are rare, and decoded in the general way. */
const ROOM = 8192;
/** Reused: nothing is kept in it from one text to the next. */
const decoded = Buffer.alloc(ROOM);

/**
 * The text between two positions of UTF-8 bytes, with the five references that XML names replaced; null when it holds
 * any other, or is too long, so that the general way must be taken.
 *
 * The formulas of a form are full of references (`&quot;`, `&amp;`), and a replacement by pattern takes as long for
 * them as unpacking the whole file does.
 */
export function replaceNamed(bytes: Buffer, from: number, to: number): string | null {
  if (to - from > ROOM) return null;
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== AMPERSAND) {
      decoded[length++] = byte;
      continue;
    }
    const end = endOfReference(bytes, at);
    // Beyond the text's end lies its `<` or quote, which no reference goes over.
    if (end === 0) return null;
    decoded[length++] = meaning;
    at = end;
  }
  return decoded.toString("utf8", 0, length);
}

/** The character that the reference looked at last stands for. */
let meaning = 0;

/** The position of its `;`, or 0. */
function endOfReference(bytes: Buffer, at: number): number {
  const first = bytes[at + 1];
  const second = bytes[at + 2];
  if (first === 0x71) {
    meaning = 0x22;
    return second === 0x75 && bytes[at + 3] === 0x6f && bytes[at + 4] === 0x74 && bytes[at + 5] === SEMICOLON
      ? at + 5
      : 0;
  }
  if (first === 0x61 && second === 0x6d) {
    meaning = AMPERSAND;
    return bytes[at + 3] === 0x70 && bytes[at + 4] === SEMICOLON ? at + 4 : 0;
  }
  if (first === 0x61) {
    meaning = 0x27;
    return second === 0x70 && bytes[at + 3] === 0x6f && bytes[at + 4] === 0x73 && bytes[at + 5] === SEMICOLON
      ? at + 5
      : 0;
  }
  if (first !== 0x6c && first !== 0x67) return 0;
  meaning = first === 0x6c ? 0x3c : 0x3e;
  return second === 0x74 && bytes[at + 3] === SEMICOLON ? at + 3 : 0;
}
