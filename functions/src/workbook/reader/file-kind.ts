import { Buffer, isUtf8 } from "node:buffer";
import type { RefusalCode } from "./refusal.ts";

const OLE = "d0cf11e0a1b11ae1";

/** What a file is when it is no ZIP archive, as far as its bytes tell; null when it begins like one. */
export function refusalOfKind(source: Uint8Array): RefusalCode | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length === 0) return "empty-file";
  if (bytes.toString("latin1", 0, 4) === "PK\u0003\u0004") return null;
  if (bytes.toString("hex", 0, 8) === OLE) return refusalOfOle(bytes);
  if (bytes.toString("latin1", 0, 5) === "%PDF-") return "pdf-document";
  if (!isText(bytes)) return "not-a-workbook";
  const beginning = bytes.toString("utf8", 0, 4096).toLowerCase();
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="excel\.sheet"/.test(beginning)) return "xml-2003";
  if (/<(?:!doctype html|html|head|body|table|meta|style)\b/.test(beginning)) return "html-page";
  return beginning.trim() === "" || beginning.trimStart().startsWith("<") ? "not-a-workbook" : "text-file";
}

/** Names of streams inside an OLE file are UTF-16. */
function refusalOfOle(bytes: Buffer): RefusalCode {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, "utf16le"));
  if (holds("EncryptedPackage")) return "password-protected";
  if (holds("WordDocument")) return "word-document";
  if (holds("PowerPoint Document")) return "presentation";
  return "old-xls";
}

function isText(bytes: Buffer): boolean {
  const beginning = bytes.subarray(0, 4096);
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return true;
  let odd = 0;
  for (const byte of beginning) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) odd++;
  if (odd > 0) return false;
  // A text in Latin-1 is no UTF-8, but hardly a fifth of it is accented.
  return isUtf8(bytes) || beginning.filter((byte) => byte >= 0x80).length * 5 < beginning.length;
}
