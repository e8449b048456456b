/** A tag found in a part of our own making. */
export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its `<` is. */
  readonly start: number;
}

// Comments and CDATA come first so that what looks like a tag inside them is passed over.
const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w.:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:lt|gt|amp|quot|apos|#(\d+)|#x([0-9A-Fa-f]+));/g;
const NAMED: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
};

/** The tags of a well-formed text, in order. Prefixes are kept: our writers use the default namespace. */
export function* xmlTags(text: string): Generator<XmlTag> {
  for (const match of text.matchAll(TAG)) {
    const [, slash, name, rest = ""] = match;
    if (name === undefined) continue;
    const kind = slash === "/" ? "close" : rest.endsWith("/") ? "empty" : "open";
    yield { name, kind, attributes: attributesOf(rest), start: match.index };
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name, (double ?? single ?? "").replace(ENTITY, decoded));
  }
  return attributes;
}

function decoded(entity: string, decimal: string | undefined, hex: string | undefined): string {
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  return NAMED[entity] ?? entity;
}
