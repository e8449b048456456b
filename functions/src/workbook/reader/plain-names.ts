import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";
import { MAX_NAMES, MAX_SHEET_NAME, MAX_TEXT } from "./limits.ts";
import { scanPlainText, type TextRun } from "./plain-text.ts";
import type { DeclaredName } from "./workbook-part.ts";
import { GREATER, NAME_CLASS, QUOTE } from "./xml-bytes.ts";
import { decodeText } from "./xml-text.ts";

const OPEN = literal('<definedName name="');
const CLOSE = literal("</definedName>");

/**
 * Reads defined names in the spelling that nearly every program writes: no attribute but a name of letters, digits, dots
 * and underscores, plain text inside. A form has more than a hundred.
 *
 * @returns where the first thing lies that is not spelled so, or would be refused @throws Refused
 */
export function takePlainNames(bytes: Buffer, start: number, part: string, names: DeclaredName[]): number {
  const run: TextRun = { end: 0, flags: 0 };
  let at = start;
  while (names.length < MAX_NAMES && startsAt(bytes, at, OPEN)) {
    const from = at + OPEN.length;
    let to = from;
    while (NAME_CLASS[bytes[to] ?? 0] !== 0) to++;
    const plain = to > from && to - from <= MAX_SHEET_NAME && bytes[to] === QUOTE && bytes[to + 1] === GREATER;
    const textFrom = to + 2;
    if (!plain || !scanPlainText(bytes, textFrom, run) || !startsAt(bytes, run.end, CLOSE)) return at;
    if (run.end - textFrom > MAX_TEXT) return at;
    names.push({
      name: bytes.toString("utf8", from, to),
      local: false,
      formula: decodeText(bytes, textFrom, run.end, run.flags, part),
    });
    at = run.end + CLOSE.length;
  }
  return at;
}
