import type { DocumentContent, DocumentValue } from "../ports/document-store.ts";
import { nameSize } from "./document-path.ts";
import { storedKey } from "./stored-key.ts";

/** What Firestore adds to each document and, "calculated the same way", to each map. */
const ENVELOPE = 32;

/** Bytes that Firestore counts for a document with its name (its page "Storage size calculations"). */
export function documentSize(path: string, content: DocumentContent): number {
  return nameSize(path) + valueSize(content);
}

/** Bytes of a document without fields, to which each adds those of its key and of its value. */
export function emptyDocumentSize(path: string): number {
  return nameSize(path) + ENVELOPE;
}

/** Bytes of a field's name or a map's key. */
export function keySize(key: string): number {
  return Buffer.byteLength(storedKey(key)) + 1;
}

/** Bytes that Firestore counts for a value; the same page. */
export function valueSize(value: DocumentValue): number {
  if (value === null || typeof value === "boolean") return 1;
  if (typeof value === "number") return 8;
  if (typeof value === "string") return Buffer.byteLength(value) + 1;
  if (isArray(value)) return value.reduce<number>((sum, element) => sum + valueSize(element), 0);
  let size = ENVELOPE;
  for (const [key, field] of Object.entries(value)) size += keySize(key) + valueSize(field);
  return size;
}

function isArray(value: object): value is readonly DocumentValue[] {
  return Array.isArray(value);
}
