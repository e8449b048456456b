import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";
import { Refused } from "./refusal.ts";

/** What nearly every program writes, with and without the line's end. */
const USUAL = literal('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');

/**
 * Where the content begins behind a byte order mark and `<?xml … ?>`. Refuses every encoding but UTF-8 and its subset
 * ASCII: bytes are never read in an encoding they were not written in.
 */
export function xmlDeclarationEnd(bytes: Buffer, part: string): number {
  if (startsAt(bytes, 0, USUAL)) return USUAL.length;
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const from = marked ? 3 : 0;
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  if (wide) throw new Refused("unsupported-encoding", part);
  if (bytes.toString("latin1", from, from + 5) !== "<?xml") return from;
  const end = bytes.indexOf("?>", from, "latin1");
  if (end < 0 || end - from > 200) throw new Refused("malformed-xml", part);
  const declaration = bytes.toString("latin1", from + 5, end);
  const shape =
    /^\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*["']([A-Za-z][\w.-]*)["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*$/;
  const match = shape.exec(declaration);
  if (match === null) throw new Refused("malformed-xml", part);
  if (!/^(?:utf-?8|us-ascii)$/i.test(match[1] ?? "utf-8")) throw new Refused("unsupported-encoding", part);
  return end + 2;
}
