import type { DocumentValue, StoredDocument } from "../ports/document-store.ts";

/**
 * A document as one line of JSON that is the same for the same document, whichever store it comes from: the keys of every
 * map stand in the order of their UTF-16 units, since Firestore does not keep the order they were given in.
 */
export function canonicalLine({ path, content }: Pick<StoredDocument, "path" | "content">): string {
  return `{"path":${quoted(path)},"content":${canonical(content)}}\n`;
}

function canonical(value: DocumentValue): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${quoted(key)}:${canonical(value[key] ?? null)}`);
  return `{${entries.join(",")}}`;
}

/** JSON lets two of Unicode's line ends stand in a text as they are; readers of lines, Node's among them, end a line there. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

function isList(value: DocumentValue): value is readonly DocumentValue[] {
  return Array.isArray(value);
}
