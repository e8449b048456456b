import { Refused } from "./refusal.ts";
import type { WorkbookPackage } from "./workbook-package.ts";
import { XmlReader } from "./xml-reader.ts";

const FILE = "[content_types].xml";

/** What each part of a package says it is. */
export interface ContentTypes {
  /** Of a part, by its name in lower case; "" when it is not declared. */
  of(part: string): string;
  /** Every type that is declared, in lower case. */
  readonly all: ReadonlySet<string>;
}

/** @throws Refused */
export function readContentTypes(source: WorkbookPackage): ContentTypes {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  const xml = new XmlReader(source.inflate(FILE), FILE);
  xml.root("content-types", "Types");
  while (xml.nextChild()) {
    const map = xml.name === "Default" ? byExtension : byPart;
    const key = xml
      .attribute(xml.name === "Default" ? "Extension" : "PartName")
      ?.toLowerCase()
      .replace(/^\//, "");
    const type = xml.attribute("ContentType")?.toLowerCase();
    if ((xml.name !== "Default" && xml.name !== "Override") || key === undefined || type === undefined) {
      throw new Refused("unexpected-content", FILE);
    }
    if (map.has(key)) throw new Refused("duplicate-name", `${FILE} ${key}`);
    map.set(key, type);
    xml.skip();
  }
  xml.finish();
  return {
    of: (part) => byPart.get(part) ?? byExtension.get(part.slice(part.lastIndexOf(".") + 1)) ?? "",
    all: new Set([...byExtension.values(), ...byPart.values()]),
  };
}
