import type { DocumentContent, DocumentValue } from "../ports/document-store.ts";
import { StoreError } from "../ports/store-error.ts";
import { emptyDocumentSize, keySize, valueSize } from "./document-size.ts";
import { LIMITS } from "./limits.ts";
import { storedKey } from "./stored-key.ts";

/** A copy of what a document is to hold, or the error that says why it cannot: a value of another kind, or a limit. */
export function checkedContent(path: string, content: DocumentContent): DocumentContent {
  const copy = checkedFields(path, content);
  checkSize(path, copy);
  return copy;
}

/** As {@link checkedContent} for some of a document's fields, of which the whole document's size cannot be told. */
export function checkedFields(path: string, fields: DocumentContent): DocumentContent {
  if (!isPlain(fields)) throw invalid(path, ["content"], "is not a map");
  return copyOfMap(fields, [], path);
}

/** A `limitExceeded` error when the document or one of its fields is larger than Firestore takes. */
export function checkSize(path: string, content: DocumentContent): void {
  let size = emptyDocumentSize(path);
  for (const [key, field] of Object.entries(content)) {
    const bytes = valueSize(field);
    check("fieldSize", bytes, path);
    size += keySize(key) + bytes;
  }
  check("documentSize", size, path);
}

/** A copy of a value, or an `invalidValue` or `limitExceeded` error that names `path` and the way to it. */
function copyOf(value: unknown, at: readonly string[], path: string): DocumentValue {
  const fault = (reason: string) => invalid(path, at, reason);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw fault("is not a finite number");
    return value + 0;
  }
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw fault("is not well-formed Unicode");
    return value;
  }
  if (Array.isArray(value)) {
    check("depth", at.length, path);
    // Not map(): it would leave out the holes of a sparse array.
    return Array.from(value, (element, index) => {
      const there = [...at, String(index)];
      if (Array.isArray(element)) throw invalid(path, there, "is an array directly within an array");
      return copyOf(element, there, path);
    });
  }
  if (!isPlain(value))
    throw fault(value === undefined ? "is undefined" : "is neither text, number, boolean, null, array nor map");
  check("depth", at.length, path);
  return copyOfMap(value, at, path);
}

function copyOfMap(map: { readonly [key: string]: unknown }, at: readonly string[], path: string): DocumentContent {
  // fromEntries defines its properties, so that __proto__ is one like any other.
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => {
      const there = [...at, key];
      if (key === "" || !key.isWellFormed()) {
        const reason = key === "" ? "has an empty key" : "has a key that is not well-formed Unicode";
        throw invalid(path, there, reason);
      }
      check("keySize", Buffer.byteLength(storedKey(key)), path);
      return [key, copyOf(value, there, path)];
    }),
  );
}

/** Maps by their prototype's lack of one, since objects made in another realm have another `Object.prototype`. */
function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function invalid(path: string, at: readonly string[], reason: string): StoreError {
  return new StoreError({ kind: "invalidValue", path, at: at.join("."), reason });
}

function check(limit: "fieldSize" | "documentSize" | "keySize" | "depth", found: number, path: string): void {
  const allowed = LIMITS[limit];
  if (found > allowed) throw new StoreError({ kind: "limitExceeded", limit, allowed, found, path });
}
