import type { Buffer } from "node:buffer";
import { XmlReader } from "./xml-reader.ts";

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** When the file says it was last saved, ISO 8601 in UTC; null when it does not say or says nonsense. @throws Refused */
export function readModified(bytes: Buffer, part: string): string | null {
  const xml = new XmlReader(bytes, part);
  let modified: string | null = null;
  xml.root("core-properties", "coreProperties");
  while (xml.nextChild()) {
    if (xml.space === "dublin-core-terms" && xml.name === "modified") modified = xml.text().trim();
    else xml.skip();
  }
  xml.finish();
  if (modified === null || !MOMENT.test(modified)) return null;
  // Without a zone the moment would be taken as the machine's; programs that leave it out mean UTC.
  const moment = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(modified) ? modified : `${modified}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
