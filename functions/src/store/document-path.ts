import { StoreError } from "../ports/store-error.ts";
import { LIMITS } from "./limits.ts";

/** A document's path in the two halves that stores look it up by. */
export interface DocumentPath {
  readonly collection: string;
  readonly id: string;
}

/**
 * The halves of a document's path, or an `invalidPath` error. Parts follow Firestore's rules and hold no control
 * characters, which Firestore would allow and nobody could read in a log.
 */
export function documentPath(path: string): DocumentPath {
  const parts = checkedParts(path);
  if (parts.length % 2 === 1) throw invalid(path, "it names a collection, not a document");
  const last = path.lastIndexOf("/");
  return { collection: path.slice(0, last), id: path.slice(last + 1) };
}

/** A collection's path as it is, or an `invalidPath` error. */
export function collectionPath(path: string): string {
  if (checkedParts(path).length % 2 === 0) throw invalid(path, "it names a document, not a collection");
  return path;
}

/** Bytes that a document's name takes, after Firestore's "Storage size calculations". */
export function nameSize(path: string): number {
  // Every part is counted with one byte more; joined by slashes they lack one.
  return Buffer.byteLength(path) + 1 + 16;
}

function checkedParts(path: string): readonly string[] {
  const parts = path.split("/");
  for (const part of parts) {
    const fault = partFault(part);
    if (fault !== null) throw invalid(path, fault);
  }
  if (parts.length > 2 * LIMITS.collections)
    throw invalid(path, `it is more than ${LIMITS.collections} collections deep`);
  if (nameSize(path) > LIMITS.nameSize) throw invalid(path, `it takes more than ${LIMITS.nameSize} bytes`);
  return parts;
}

function partFault(part: string): string | null {
  if (part === "") return "a part of it is empty";
  if (part === "." || part === "..") return "a part of it is only dots";
  if (/^__[\s\S]*__$/.test(part)) return "parts like __this__ are reserved";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(part)) return "a part of it holds a control character";
  if (!part.isWellFormed()) return "a part of it is not well-formed Unicode";
  if (Buffer.byteLength(part) > LIMITS.keySize) return `a part of it takes more than ${LIMITS.keySize} bytes`;
  return null;
}

function invalid(path: string, reason: string): StoreError {
  return new StoreError({ kind: "invalidPath", path, reason });
}
