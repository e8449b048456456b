import { Buffer } from "node:buffer";
import { inflateEntry } from "../../functions/src/workbook/reader/inflate-entry.ts";
import { WORKBOOK_ZIP_LIMITS } from "../../functions/src/workbook/reader/limits.ts";
import { openZip } from "../../functions/src/workbook/reader/zip-directory.ts";
import { type ZipPart, zipFile } from "./zip-file.ts";

export type Random = () => number;

/** What is put into XML: what breaks it, what hides cells in it, and what is legal but rare. */
const TOKENS = [
  "<!--", "-->", "<![CDATA[", "]]>", "<?x ", "?>", "<!DOCTYPE x>", "&amp;", "&#x41;", "&nada;", "&", "<", ">", "/>", "'", '"', " ", "\n", "\u0000", "é",
  "<v>", "</v>", "<v/>", "</c>", "<c/>", "<c>", "</row>", "<row>", "<x:row>", '<row r="3">', '<c r="B2">', "<f/>", "<is/>", "<t>", "</t>", "<extLst/>",
  "<mc:AlternateContent>", "99999999999", "-1", "1e400", 'xmlns="urn:x"', ' t="s"', ' t="str"', ' r="A1"', " s=\"900\"", "__proto__", "true",
]; // biome-ignore format: a list

/** The parts of an archive, unpacked. */
export function unpack(file: Uint8Array): ZipPart[] {
  return [...openZip(file, WORKBOOK_ZIP_LIMITS).entries.values()].map((entry) => ({
    name: entry.name,
    content: inflateEntry(entry),
  }));
}

/** Damages the bytes of a file: some flipped, some lost, some twice, or the end cut off. */
export function mutateBytes(file: Uint8Array, random: Random): Uint8Array {
  const below = (limit: number): number => Math.floor(random() * limit);
  const bytes = Buffer.from(file);
  const at = below(bytes.length);
  const length = 1 + below(64);
  switch (below(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    default:
      for (let flips = 1 + below(8); flips > 0; flips--) bytes[below(bytes.length)] = below(256);
      return bytes;
  }
}

/** Drops, doubles, swaps or replaces whole parts, the replacements coming from another file. */
export function mutateParts(parts: readonly ZipPart[], others: readonly ZipPart[], random: Random): ZipPart[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const changed = [...parts];
  const [one, two] = [below(parts.length), below(parts.length)];
  const [first, second, other] = [parts[one], parts[two], others[below(others.length)]];
  if (first === undefined || second === undefined || other === undefined) return changed;
  switch (below(4)) {
    case 0:
      changed.splice(one, 1);
      break;
    case 1:
      changed.push(random() < 0.5 ? first : { ...first, name: `${String(first.name)}2` });
      break;
    case 2:
      changed[one] = { ...first, content: second.content };
      changed[two] = { ...second, content: first.content };
      break;
    default:
      changed[one] = { ...first, content: other.content };
  }
  return changed;
}

/** Damages the text of one part, most often in a way that the archive's checksums then confirm. */
export function mutateXml(parts: readonly ZipPart[], random: Random): ZipPart[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const chosen = below(parts.length);
  return parts.map((part, index) => {
    if (index !== chosen) return { ...part, stored: true };
    let content: Buffer = Buffer.from(part.content as Uint8Array);
    for (let times = 1 + below(2); times > 0; times--) {
      const at = below(content.length);
      const to = Math.min(content.length, at + 1 + below(40));
      const cut = (from: number, until: number, between: string | Buffer): Buffer =>
        Buffer.concat([content.subarray(0, from), Buffer.from(between as string), content.subarray(until)]);
      const tag = tagAfter(content, at);
      switch (below(7)) {
        case 0:
          content[at] = 32 + below(96);
          break;
        case 1:
          content = cut(at, to, "");
          break;
        case 2:
          content = cut(at, at, content.subarray(at, to));
          break;
        case 3:
          content = cut(at, at, TOKENS[below(TOKENS.length)] ?? "");
          break;
        case 4:
          content = cut(tag.to, tag.to, TOKENS[below(TOKENS.length)] ?? "");
          break;
        case 5:
          content = cut(tag.from, tag.to, "");
          break;
        default:
          content = cut(tag.from, tag.from, content.subarray(tag.from, tag.to));
      }
    }
    return { ...part, stored: true, content };
  });
}

function tagAfter(content: Buffer, at: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, content.indexOf("<", at));
  return { from, to: Math.max(from, content.indexOf(">", from) + 1) };
}

/** The archive of the parts. */
export function pack(parts: readonly ZipPart[]): Uint8Array {
  return zipFile(parts);
}
