import type { Buffer } from "node:buffer";
import { Refused } from "./refusal.ts";
import { GREATER, ILLEGAL, isBlank, LESS, NAME_CLASS, QUOTE, SLASH, TEXT_CLASS, VALUE_STOP } from "./xml-bytes.ts";
import { passMarkup } from "./xml-markup.ts";

/**
 * Passes over the content of an element that nobody asks about, and gives the position of its end tag. Tags must be
 * well-formed and nest, or the end would not be the right one; what they mean is not looked at.
 *
 * @param start Where the content begins.
 * @param maxDepth How many elements may be open inside it at once.
 * @throws Refused
 */
export function endOfContent(bytes: Buffer, start: number, maxDepth: number, part: string): number {
  /** Where the names of the open elements lie: from, to. */
  const names: number[] = [];
  let at = start;
  for (;;) {
    at = endOfText(bytes, at, part);
    const next = bytes[at + 1];
    if (next === SLASH) {
      const to = names.pop();
      const from = names.pop();
      if (to === undefined || from === undefined) return at;
      at = passEndTag(bytes, at + 2, from, to, part);
    } else if (next === 0x21 || next === 0x3f) {
      at = passMarkup(bytes, at, part);
    } else {
      const nameEnd = endOfName(bytes, at + 1, part);
      const end = endOfStartTag(bytes, nameEnd, part);
      if (bytes[end - 2] !== SLASH) {
        names.push(at + 1, nameEnd);
        if (names.length > 2 * maxDepth) throw new Refused("nested-too-deep", part);
      }
      at = end;
    }
  }
}

function endOfText(bytes: Buffer, from: number, part: string): number {
  let at = from;
  for (; bytes[at] !== LESS; at++) {
    if (at >= bytes.length || TEXT_CLASS[bytes[at] ?? 0] === ILLEGAL) throw new Refused("malformed-xml", part);
  }
  return at;
}

function endOfName(bytes: Buffer, from: number, part: string): number {
  if (NAME_CLASS[bytes[from] ?? 0] !== 1) throw new Refused("malformed-xml", part);
  let at = from + 1;
  while (NAME_CLASS[bytes[at] ?? 0] !== 0) at++;
  return at;
}

/** Passes attributes up to and over `>`. A start tag that ends in `/>` is never one that ends in an attribute's `/`. */
function endOfStartTag(bytes: Buffer, from: number, part: string): number {
  let at = from;
  for (;;) {
    const start = at;
    while (isBlank(bytes[at])) at++;
    if (bytes[at] === GREATER) return at + 1;
    if (bytes[at] === SLASH && bytes[at + 1] === GREATER) return at + 2;
    if (at === start) throw new Refused("malformed-xml", part);
    at = endOfName(bytes, at, part);
    while (isBlank(bytes[at])) at++;
    if (bytes[at++] !== 0x3d) throw new Refused("malformed-xml", part);
    while (isBlank(bytes[at])) at++;
    const quote = bytes[at++];
    if (quote !== QUOTE && quote !== 0x27) throw new Refused("malformed-xml", part);
    at = endOfValue(bytes, at, quote, part);
  }
}

/** @returns the position behind the closing quote */
function endOfValue(bytes: Buffer, from: number, quote: number, part: string): number {
  let at = from;
  for (;;) {
    while (VALUE_STOP[bytes[at] ?? 0] === 0) at++;
    const byte = bytes[at++];
    if (byte === quote) return at;
    if (byte !== QUOTE && byte !== 0x27) throw new Refused("malformed-xml", part);
  }
}

function passEndTag(bytes: Buffer, at: number, from: number, to: number, part: string): number {
  let end = at;
  for (let index = from; index < to; index++) {
    if (bytes[index] !== bytes[end++]) throw new Refused("malformed-xml", part);
  }
  while (isBlank(bytes[end])) end++;
  if (bytes[end] !== GREATER) throw new Refused("malformed-xml", part);
  return end + 1;
}
