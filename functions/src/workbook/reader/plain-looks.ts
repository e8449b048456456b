import { literal, startsAt } from "./byte-literal.ts";
import { GREATER, QUOTE, SLASH } from "./xml-bytes.ts";

/** What the value of an attribute may consist of, as bits of {@link CLASS}. */
const DIGIT = 1;
const DECIMAL = DIGIT | 2;
const SPANS = DIGIT | 4;
const TRUTH = 8;

/** Attributes of a row say how it looks; a start tag with anything else than these is left to the full reader. */
const LOOKS: readonly (readonly [Uint8Array, number])[] = [
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

const CLASS = new Uint8Array(256);
for (const digit of "0123456789") CLASS[digit.charCodeAt(0)] = DIGIT;
CLASS[0x2e] = DECIMAL & ~DIGIT;
CLASS[0x3a] = SPANS & ~DIGIT;
CLASS[0x20] = SPANS & ~DIGIT;

const TRUTHS: readonly Uint8Array[] = ['1"', '0"', 'true"', 'false"'].map(literal);

/**
 * Passes over a row's attributes that say how it looks. They are looked at only as far as it takes to know that the full
 * reader would let them pass.
 *
 * @returns the position of `>` or `/>`, or -1
 */
export function passLooks(bytes: Uint8Array, start: number): number {
  let at = start;
  let seen = 0;
  while (bytes[at] !== GREATER && bytes[at] !== SLASH) {
    const index = lookAt(bytes, at);
    const look = LOOKS[index];
    if (look === undefined || (seen & (1 << index)) !== 0) return -1;
    seen |= 1 << index;
    at = passValue(bytes, at + look[0].length, look[1]);
    if (at < 0) return -1;
  }
  return at;
}

function lookAt(bytes: Uint8Array, at: number): number {
  for (let index = 0; index < LOOKS.length; index++) {
    const name = LOOKS[index]?.[0];
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
