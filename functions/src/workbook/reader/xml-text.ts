import { Refused } from "./refusal.ts";

/** What a run of bytes holds beyond plain characters, found while its end was looked for. */
export const HAS_REFERENCE = 1;
export const HAS_RETURN = 2;
export const HAS_BLANK = 4;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Element text as XML means it: line ends made one, references replaced. @throws Refused */
export function decodeText(raw: string, flags: number, part: string): string {
  let text = raw;
  if ((flags & HAS_RETURN) !== 0) text = text.replace(/\r\n?/g, "\n");
  if ((flags & HAS_REFERENCE) !== 0) text = replaceReferences(text, part);
  return text;
}

/** An attribute's value as XML means it: blanks become spaces, references are replaced. @throws Refused */
export function decodeAttribute(raw: string, flags: number, part: string): string {
  let text = raw;
  if ((flags & (HAS_RETURN | HAS_BLANK)) !== 0) text = text.replace(/\r\n|[\r\n\t]/g, " ");
  if ((flags & HAS_REFERENCE) !== 0) text = replaceReferences(text, part);
  return text;
}

/** `&#x10FFFF;` is the longest that is needed; zeros may stand before the digits. */
const LONGEST_REFERENCE = 18;

function replaceReferences(text: string, part: string): string {
  let replaced = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const character = end < 0 || end - at > LONGEST_REFERENCE ? undefined : referred(text.slice(at + 1, end));
    if (character === undefined) throw new Refused("malformed-xml", part);
    replaced += text.slice(from, at) + character;
    from = end + 1;
  }
  return replaced + text.slice(from);
}

function referred(reference: string): string | undefined {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(reference);
  if (number === null) return undefined;
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return isCharacter(point) ? String.fromCodePoint(point) : undefined;
}

/** https://www.w3.org/TR/xml/#charsets */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

/**
 * The text of a cell as Excel shows it. Excel writes characters that XML cannot hold as `_x000D_`, and an underscore
 * that would be read so as `_x005F_`.
 */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
