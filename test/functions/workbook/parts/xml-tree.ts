/** An element as a strict reader sees it. */
export interface Tree {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Tree[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>|[^<]+|</gy;
const BARE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/;

/** Reads a part and throws where it is not well formed: a tag left open, an attribute twice, an unknown prefix. */
export function readTree(content: Uint8Array | string): Tree {
  const text = typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
  const top: Tree = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  const prefixes: ReadonlySet<string>[] = [new Set(["", "xml"])];
  for (const match of text.matchAll(TOKEN)) {
    const [token, slash, name, attributeText = "", empty] = match;
    if (token === "<" || BARE_AMPERSAND.test(token)) throw new Error(`Not XML at ${match.index}: ${token}`);
    if (token.startsWith("<?xml")) continue;
    const parent = open.at(-1) ?? top;
    if (name === undefined) {
      parent.text += plain(token);
      continue;
    }
    if (slash === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element at ${match.index}`);
      prefixes.pop();
      continue;
    }
    const element: Tree = { name, attributes: attributesOf(attributeText), children: [], text: "" };
    const known = new Set(prefixes.at(-1));
    for (const key of element.attributes.keys()) if (key.startsWith("xmlns:")) known.add(key.slice(6));
    for (const used of [name, ...element.attributes.keys()]) {
      const prefix = used.includes(":") ? used.slice(0, used.indexOf(":")) : "";
      if (prefix !== "xmlns" && !known.has(prefix)) throw new Error(`Nobody declared the prefix of ${used}`);
    }
    parent.children.push(element);
    if (empty === "") {
      open.push(element);
      prefixes.push(known);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || top.children.length !== 1 || root === undefined) throw new Error("Not one whole element");
  return root;
}

/** Every element of this name, the root included, in document order. */
export function all(tree: Tree, name: string): Tree[] {
  return [...(tree.name === name ? [tree] : []), ...tree.children.flatMap((child) => all(child, name))];
}

/** The one element of this name; throws when there is none or there are several. */
export function only(tree: Tree, name: string): Tree {
  const [first, ...others] = all(tree, name);
  if (first === undefined || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} elements ${name}`);
  return first;
}

/** The `val` of the one element of this name. */
export function setting(tree: Tree, name: string): string | undefined {
  return only(tree, name).attributes.get("val");
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} stands twice`);
    attributes.set(name, plain(value));
  }
  return attributes;
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
