import { literal, startsAt } from "./byte-literal.ts";
import { GREATER, QUOTE, SLASH } from "./xml-bytes.ts";

/** What the value of an attribute may consist of, as bits of {@link CLASS}. */
const DIGIT = 1;
const DECIMAL = DIGIT | 2;
const SPANS = DIGIT | 4;
const TRUTH = 8;
const LETTER = 16;
const COLON = 32;
const RANGE = DIGIT | LETTER | COLON;

/** Attributes that may stand in a start tag, each with a blank before it and what its value consists of. */
export type KnownAttributes = readonly (readonly [Uint8Array, number])[];

/** Attributes of a row that say how it looks. */
export const ROW_LOOKS: KnownAttributes = [
  [literal(' spans="'), SPANS],
  [literal(' ht="'), DECIMAL],
  [literal(' customHeight="'), TRUTH],
  [literal(' x14ac:dyDescent="'), DECIMAL],
  [literal(' s="'), DIGIT],
  [literal(' customFormat="'), TRUTH],
  [literal(' hidden="'), TRUTH],
  [literal(' outlineLevel="'), DIGIT],
  [literal(' collapsed="'), TRUTH],
  [literal(' thickTop="'), TRUTH],
  [literal(' thickBot="'), TRUTH],
  [literal(' ph="'), TRUTH],
];

/** Attributes of a formula that say how far it reaches and when it is calculated. */
export const FORMULA_KINDS: KnownAttributes = [
  [literal(' t="'), LETTER],
  [literal(' ref="'), RANGE],
  [literal(' si="'), DIGIT],
  [literal(' aca="'), TRUTH],
  [literal(' ca="'), TRUTH],
];

const CLASS = new Uint8Array(256);
for (const digit of "0123456789") CLASS[digit.charCodeAt(0)] = DIGIT;
CLASS[0x2e] = DECIMAL & ~DIGIT;
CLASS[0x3a] = (SPANS & ~DIGIT) | COLON;
CLASS[0x20] = SPANS & ~DIGIT;
for (let letter = 0x41; letter <= 0x5a; letter++) {
  CLASS[letter] = LETTER;
  CLASS[letter + 0x20] = LETTER;
}

const TRUTHS: readonly Uint8Array[] = ['1"', '0"', 'true"', 'false"'].map(literal);

/**
 * Passes over attributes that say nothing to a grid, each at most once. They are looked at only as far as it takes to
 * know that the full reader would let them pass; a start tag with anything else is left to it.
 *
 * @returns the position of `>` or `/>`, or -1
 */
export function passAttributes(bytes: Uint8Array, start: number, known: KnownAttributes): number {
  let at = start;
  let seen = 0;
  while (bytes[at] !== GREATER && bytes[at] !== SLASH) {
    const index = attributeAt(bytes, at, known);
    const attribute = known[index];
    if (attribute === undefined || (seen & (1 << index)) !== 0) return -1;
    seen |= 1 << index;
    at = passValue(bytes, at + attribute[0].length, attribute[1]);
    if (at < 0) return -1;
  }
  return bytes[at] === GREATER || bytes[at + 1] === GREATER ? at : -1;
}

function attributeAt(bytes: Uint8Array, at: number, known: KnownAttributes): number {
  for (let index = 0; index < known.length; index++) {
    const name = known[index]?.[0];
    // The second letter of the name, or the sign behind its only one, tells most of them apart.
    if (name !== undefined && bytes[at + 2] === name[2] && startsAt(bytes, at, name)) return index;
  }
  return -1;
}

/** @returns the position behind the closing quote, or -1 */
function passValue(bytes: Uint8Array, start: number, allowed: number): number {
  if (allowed === TRUTH) {
    for (const truth of TRUTHS) if (startsAt(bytes, start, truth)) return start + truth.length;
    return -1;
  }
  let at = start;
  while (((CLASS[bytes[at] ?? 0] ?? 0) & allowed) !== 0) at++;
  return bytes[at] === QUOTE ? at + 1 : -1;
}
