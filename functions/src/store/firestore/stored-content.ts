import type { DocumentContent, DocumentValue } from "../../ports/document-store.ts";
import { readKey, storedKey } from "../stored-key.ts";

/** Content as Firestore takes it: no key that it keeps for itself. */
export function storedContent(content: DocumentContent): DocumentContent {
  return withKeys(content, storedKey);
}

/** The content that {@link storedContent} made what Firestore holds of. */
export function readContent(stored: DocumentContent): DocumentContent {
  return withKeys(stored, readKey);
}

function withKeys(map: DocumentContent, rename: (key: string) => string): DocumentContent {
  // fromEntries defines its properties, so that __proto__ is one like any other.
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [rename(key), valueWithKeys(value, rename)]));
}

function valueWithKeys(value: DocumentValue, rename: (key: string) => string): DocumentValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element: DocumentValue) => valueWithKeys(element, rename));
  return withKeys(value as DocumentContent, rename);
}
