import { readFileSync } from "node:fs";
import { all, readTree, type Tree } from "../../functions/workbook/parts/xml-tree.ts";

/** The repository's manifest as text. */
export const manifestText = readFileSync("manifest.xml", "utf8");

/** The manifest as a strict reader sees it. */
export const manifest = readTree(manifestText.replace(/<!--[\s\S]*?-->/g, ""));

/** An attribute, "" where it is not. */
export const attribute = (tree: Tree, name: string): string => tree.attributes.get(name) ?? "";

/** Every address in a manifest, wherever it stands; those of namespaces are no addresses. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:Value="|<AppDomain>)(https?:[^"<]*)/g)].map(([, address = ""]) => address);
}

/** The element that defines a resource. */
export function resource(id: string): Tree {
  const found = all(manifest, "Resources")
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children)
    .filter((one) => attribute(one, "id") === id);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} resources are called ${id}.`);
  return only;
}
