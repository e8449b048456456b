import type { Buffer } from "node:buffer";
import { Refused } from "./refusal.ts";
import { readRichText } from "./rich-text.ts";
import { XmlReader } from "./xml-reader.ts";

/** The texts that cells name by index. */
export interface SharedStrings {
  /** Undefined beyond the last one. */
  text(index: number): string | undefined;
}

export const NO_STRINGS: SharedStrings = { text: () => undefined };

/** @throws Refused */
export function readSharedStrings(bytes: Buffer, part: string): SharedStrings {
  const xml = new XmlReader(bytes, part);
  const strings: string[] = [];
  xml.root("main", "sst");
  while (xml.nextChild()) {
    if (xml.name === "si") strings.push(readRichText(xml));
    else if (xml.name === "extLst") xml.skip();
    else throw new Refused("unexpected-content", part);
  }
  xml.finish();
  return { text: (index) => strings[index] };
}
