import type { DocumentContent, DocumentValue } from "../ports/document-store.ts";
import { storedKey } from "./stored-key.ts";

/** Room for what a request holds besides names and fields: the database, a transaction's id, field masks, a precondition. */
const BESIDES = 512;

/**
 * An upper bound, close by, of the bytes that a write takes in the request to Firestore: tables of many short cells take
 * more than twice the bytes there that they take when stored, so the document's size says nothing about it.
 */
export function writeSize(path: string, content: DocumentContent | null): number {
  return BESIDES + Buffer.byteLength(path) + (content === null ? 0 : fieldsSize(content));
}

/** Protocol buffers put a tag and a length before whatever has a length. */
function delimited(bytes: number): number {
  return 1 + (bytes < 128 ? 1 : bytes < 16_384 ? 2 : bytes < 2_097_152 ? 3 : 4) + bytes;
}

function fieldsSize(content: { readonly [key: string]: DocumentValue }): number {
  let size = 0;
  for (const [key, value] of Object.entries(content)) {
    size += delimited(delimited(Buffer.byteLength(storedKey(key))) + delimited(valueSize(value)));
  }
  return size;
}

/** Bytes of a value's message; numbers at their largest, ten bytes and a tag. */
function valueSize(value: DocumentValue): number {
  if (value === null || typeof value === "boolean") return 2;
  if (typeof value === "number") return 11;
  // The tag of texts has two bytes.
  if (typeof value === "string") return 1 + delimited(Buffer.byteLength(value));
  if (!Array.isArray(value)) return delimited(fieldsSize(value as DocumentContent));
  return delimited(value.reduce<number>((sum, element) => sum + delimited(valueSize(element)), 0));
}
