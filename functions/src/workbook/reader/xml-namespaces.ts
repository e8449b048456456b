import { literal, startsAt } from "./byte-literal.ts";

/** The namespaces the reader acts on. "other" is any other; "" is none. */
export type Namespace =
  | "main"
  | "relationships"
  | "package-relationships"
  | "content-types"
  | "core-properties"
  | "dublin-core-terms"
  | "compatibility"
  | "other"
  | "";

/** Transitional and strict Office Open XML name the same things differently. */
const NAMESPACES: ReadonlyMap<string, Namespace> = new Map([
  ["", ""],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "main"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "main"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "relationships"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "relationships"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "package-relationships"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "content-types"],
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "core-properties"],
  ["http://purl.org/dc/terms/", "dublin-core-terms"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "compatibility"],
] satisfies [string, Namespace][]);

/** The same with those that only need to be known as others, spelled as files spell them. */
const SPELLED: readonly (readonly [Uint8Array, Namespace])[] = [
  ...NAMESPACES,
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac", "other"] as const,
].map(([address, space]) => [literal(address), space] as const);

/** The namespace whose address is written between two positions; undefined when that must be decoded to know. */
export function namespaceWritten(bytes: Uint8Array, from: number, to: number): Namespace | undefined {
  for (const [spelled, space] of SPELLED) {
    if (spelled.length === to - from && startsAt(bytes, from, spelled)) return space;
  }
  return undefined;
}

/** Which of the known namespaces an address names. */
export function namespaceOf(address: string): Namespace {
  return NAMESPACES.get(address) ?? "other";
}
