import { Refused } from "./refusal.ts";
import type { XmlReader } from "./xml-reader.ts";
import { unescapeExcel } from "./xml-text.ts";

/**
 * The text of the open `<si>` or `<is>`: plain, or runs of rich text joined. Phonetic runs say how the text is
 * pronounced and are no part of it. @throws Refused
 */
export function readRichText(xml: XmlReader): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "t") text += unescapeExcel(xml.text());
    else if (xml.name === "r") text += readRun(xml);
    else if (xml.name === "rPh" || xml.name === "phoneticPr" || xml.name === "extLst") xml.skip();
    else throw new Refused("unexpected-content", xml.part);
  }
  return text;
}

function readRun(xml: XmlReader): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "t") text += unescapeExcel(xml.text());
    else if (xml.name === "rPr" || xml.name === "extLst") xml.skip();
    else throw new Refused("unexpected-content", xml.part);
  }
  return text;
}
