import type { Comparable, DocumentValue } from "../../ports/document-store.ts";
import { LIMITS } from "../limits.ts";

/** The first byte of each type, in Firestore's order of types. */
const TYPE = { null: 0x10, boolean: 0x20, number: 0x30, string: 0x40, array: 0x50, map: 0x60 };

/** More than the longest comparable text takes, so that what is cut off here equals nothing that can be asked for. */
const KEPT = 2 * LIMITS.indexedText + 100;

/**
 * A value as bytes that compare (as unsigned bytes, the shorter first) as Firestore orders values. Long text is cut off,
 * as Firestore's indexes do. Arrays and maps are their type alone: all arrays are equal here, and all maps.
 */
export function orderedBytes(value: DocumentValue): Uint8Array {
  if (value === null) return Uint8Array.of(TYPE.null);
  if (typeof value === "boolean") return Uint8Array.of(TYPE.boolean, value ? 1 : 0);
  if (typeof value === "number") return Uint8Array.of(TYPE.number, ...numberBytes(value));
  if (typeof value === "string") return textBytes(value);
  return Uint8Array.of(Array.isArray(value) ? TYPE.array : TYPE.map);
}

/** Where the values of the type of `value` begin, and where those of the next type do. */
export function typeSpan(value: Exclude<Comparable, boolean | null>): {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
} {
  const type = typeof value === "string" ? TYPE.string : TYPE.number;
  return { from: Uint8Array.of(type), to: Uint8Array.of(type + 0x10) };
}

/** IEEE 754, turned so that unsigned comparison is numeric: positives get the sign bit, negatives are inverted. */
function numberBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  const negative = ((bytes[0] ?? 0) & 0x80) !== 0;
  return bytes.map((byte, index) => (negative ? ~byte : index === 0 ? byte | 0x80 : byte));
}

/** UTF-8 and nothing after it: the type is the same, so that a text comes before every longer one that begins with it. */
function textBytes(text: string): Uint8Array {
  const bytes = Buffer.from(text.slice(0, KEPT)).subarray(0, KEPT);
  return Uint8Array.of(TYPE.string, ...bytes);
}
