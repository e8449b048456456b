import { BLANK, CLOSING, ORDINARY, REFERENCE, RETURN, STOP, TEXT_CLASS } from "./xml-bytes.ts";
import { HAS_BLANK, HAS_REFERENCE, HAS_RETURN } from "./xml-text.ts";

/** Where a run of text ends, and what it holds. One object is reused: scanners ask a thousand times a file. */
export interface TextRun {
  /** Position of the `<`, or of the quote, behind it. */
  end: number;
  /** See {@link HAS_REFERENCE}, {@link HAS_RETURN}. */
  flags: number;
}

/**
 * Finds the end of the text that begins at a position. False when it holds anything that the full reader has to look
 * at, or does not end.
 */
export function scanPlainText(bytes: Uint8Array, from: number, run: TextRun): boolean {
  let flags = 0;
  for (let at = from; at < bytes.length; at++) {
    const kind = TEXT_CLASS[bytes[at] ?? 0];
    if (kind === ORDINARY || kind === BLANK) continue;
    if (kind === STOP) {
      run.end = at;
      run.flags = flags;
      return true;
    }
    if (kind === REFERENCE) flags |= HAS_REFERENCE;
    else if (kind === RETURN) flags |= HAS_RETURN;
    else return false;
  }
  return false;
}

/** Finds the end of the attribute's value that begins at a position. False when it may not hold what it holds. */
export function scanAttributeValue(bytes: Uint8Array, from: number, quote: number, run: TextRun): boolean {
  let flags = 0;
  let at = from;
  for (; bytes[at] !== quote; at++) {
    const kind = TEXT_CLASS[bytes[at] ?? 0];
    if (kind === ORDINARY || kind === CLOSING) continue;
    if (kind === REFERENCE) flags |= HAS_REFERENCE;
    else if (kind === RETURN || kind === BLANK) flags |= HAS_BLANK;
    else return false;
  }
  run.end = at;
  run.flags = flags;
  return true;
}
