import type { Buffer } from "node:buffer";
import { Refused } from "./refusal.ts";

export const CDATA = "<![CDATA[";
export const CDATA_END = "]]>";

/** Whether a CDATA section begins here. */
export function isCdata(bytes: Buffer, at: number): boolean {
  return bytes.toString("latin1", at, at + CDATA.length) === CDATA;
}

/**
 * Where the comment, CDATA section or processing instruction ends that begins with the `<!` or `<?` at a position.
 *
 * @throws Refused a document type, with its own code: entities are declared in them.
 */
export function passMarkup(bytes: Buffer, at: number, part: string): number {
  if (bytes[at + 1] === 0x3f) return passOver(bytes, at + 2, "?>", part);
  if (bytes.toString("latin1", at, at + 4) === "<!--") return passOver(bytes, at + 4, "-->", part);
  if (isCdata(bytes, at)) return passOver(bytes, at + CDATA.length, CDATA_END, part);
  if (/^<!doctype$/i.test(bytes.toString("latin1", at, at + 9))) throw new Refused("doctype", part);
  throw new Refused("malformed-xml", part);
}

function passOver(bytes: Buffer, from: number, end: string, part: string): number {
  const at = bytes.indexOf(end, from, "latin1");
  if (at < 0) throw new Refused("malformed-xml", part);
  return at + end.length;
}
