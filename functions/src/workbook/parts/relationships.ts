import { posix } from "node:path";
import { renderElement, xml } from "./xml-element.ts";
import { xmlTags } from "./xml-tags.ts";

/** A relationship of one part of a package with another, or with something outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The name of the part it leads to, without a leading slash; an address when it leads outside. */
  readonly target: string;
}

/** The type of a relationship defined by Office Open XML itself, by the last word of its address. */
export function officeRelationship(kind: string): string {
  return `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The part that holds the relationships of `part`; `""` is the package itself. */
export function relationshipsPart(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

/** The relationships a `.rels` text of `part` lists. */
export function readRelationships(text: string, part: string): Relationship[] {
  const found: Relationship[] = [];
  for (const { name, attributes } of xmlTags(text)) {
    if (name !== "Relationship" || !attributes.has("Id")) continue;
    const target = attributes.get("Target") ?? "";
    const outside = attributes.get("TargetMode") === "External";
    found.push({
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: outside ? target : posix.resolve("/", posix.dirname(part), target).slice(1),
    });
  }
  return found;
}

/**
 * Adds a relationship of `part` with the part `target` to a `.rels` text (`null` when there is none yet). The id is the
 * first free `rIdN`.
 */
export function withRelationship(
  text: string | null,
  part: string,
  type: string,
  target: string,
): { readonly id: string; readonly text: string } {
  const taken = new Set(text === null ? [] : readRelationships(text, part).map((relationship) => relationship.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const relative = posix.relative(posix.join("/", posix.dirname(part)), `/${target}`);
  const added = renderElement(xml("Relationship", { Id: id, Type: type, Target: relative }));
  const before =
    text ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;
  return { id, text: appendChild(before, "Relationships", added) };
}

/** Puts `child` last inside the root element `root`, which may be empty. */
export function appendChild(text: string, root: string, child: string): string {
  for (const tag of xmlTags(text)) {
    if (tag.name !== root || tag.kind === "open") continue;
    if (tag.kind === "close") return text.slice(0, tag.start) + child + text.slice(tag.start);
    const end = text.indexOf("/>", tag.start);
    return `${text.slice(0, end)}>${child}</${root}>${text.slice(end + 2)}`;
  }
  throw new Error(`The part has no complete <${root}>.`);
}
