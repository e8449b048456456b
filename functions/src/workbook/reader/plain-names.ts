import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";
import type { DeclaredName } from "./declared-name.ts";
import { MAX_NAMES, MAX_SHEET_NAME, MAX_TEXT } from "./limits.ts";
import { readPlainText } from "./plain-text.ts";
import type { TextRun } from "./text-run.ts";
import { textOf } from "./utf8-slice.ts";
import { GREATER, NAME_CLASS, QUOTE } from "./xml-bytes.ts";

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
    const formula = plain ? readPlainText(bytes, textFrom, run, part) : null;
    if (formula === null || formula.length > MAX_TEXT || !startsAt(bytes, run.end, CLOSE)) return at;
    names.push({ name: textOf(bytes, from, to), local: false, formula });
    at = run.end + CLOSE.length;
  }
  return at;
}
