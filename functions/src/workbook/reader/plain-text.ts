import { Buffer } from "node:buffer";
import { namedReference } from "./named-references.ts";
import { scanPlainText, type TextRun } from "./text-run.ts";
import { textOf } from "./utf8-slice.ts";
import { REFERENCE, STOP, TEXT_STOP } from "./xml-bytes.ts";
import { decodeText } from "./xml-text.ts";

/** Longer texts are rare, and take the longer way. */
const ROOM = 8192;
/** Reused: nothing is kept in it from one text to the next. */
const decoded = Buffer.alloc(ROOM);

/**
 * The text that begins at a position, its references replaced; its end is in `run`. Null when it holds anything that the
 * full reader has to look at, or does not end.
 *
 * What is nearly always there is decoded while its end is looked for: the formulas of a form are long and full of
 * references, and looking at each of them three times would take nearly as long as unpacking the whole file.
 *
 * @throws Refused
 */
export function readPlainText(bytes: Buffer, from: number, run: TextRun, part: string): string | null {
  const limit = Math.min(bytes.length, from + ROOM);
  let length = 0;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    const kind = TEXT_STOP[byte];
    if (kind === 0) {
      decoded[length++] = byte;
    } else if (kind === REFERENCE) {
      const reference = namedReference(bytes, at);
      if (reference === 0) break;
      decoded[length++] = reference & 0xff;
      at += (reference >> 8) - 1;
    } else if (kind === STOP) {
      run.end = at;
      return textOf(decoded, 0, length);
    } else break;
  }
  return scanPlainText(bytes, from, run) ? decodeText(bytes, from, run.end, run.flags, part) : null;
}
