/** An element of a part being written. Text and attributes are escaped when it is rendered, never before. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (XmlElement | string)[];
}

/** A child that may be left out. */
export type MaybeXml = XmlElement | string | null;

/** An element with children; `null` children are left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly MaybeXml[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** `<name val="value"/>`, the form most DrawingML settings have. */
export function setting(name: string, value: string | number): XmlElement {
  return xml(name, { val: value });
}

/** The element as XML text, without a declaration. */
export function renderElement(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(String(value))}"`,
  );
  const open = `<${element.name}${attributes.join("")}`;
  if (element.children.length === 0) return `${open}/>`;
  const content = element.children.map((child) =>
    typeof child === "string" ? escapeXml(child) : renderElement(child),
  );
  return `${open}>${content.join("")}</${element.name}>`;
}

/** The element as a whole part of a package: declared, in UTF-8. */
export function renderPart(root: XmlElement): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${renderElement(root)}`);
}

/** Text as XML content or attribute value. Characters XML cannot hold are dropped: one of them ruins a whole file. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r -\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
