import { Buffer } from "node:buffer";
import { unpack } from "./mutations.ts";

/** What a plain look at the text of a workbook finds in it, without understanding XML. */
export interface DeclaredCells {
  /** Sheets that the workbook lists. */
  readonly sheets: number;
  /** For each of them: how many values that are not blank no merge can hide; null when that is not plain. */
  readonly filled: readonly (number | null)[];
}

/**
 * Counts sheets and values with searches in the text alone, so that the reader is held to something that does not share
 * its ways. Comments and instructions are taken out first, CDATA is taken as text.
 */
export function declaredCells(file: Uint8Array): DeclaredCells {
  const parts = new Map(
    unpack(file).map(({ name, content }) => [
      String(name).toLowerCase(),
      plainText(Buffer.from(content as Uint8Array)),
    ]),
  );
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const relations = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const emptyText = /<(?:\w+:)?(?:t|si)(?:\s[^>]*)?(?:\/>|><\/)/.test(parts.get("xl/sharedstrings.xml") ?? "");
  const tags = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  return {
    sheets: tags.length,
    filled: tags.map((tag) => {
      const target = targets.get(attribute(tag, "\\w+:id"))?.toLowerCase() ?? "";
      const text = parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      const rows = text?.slice(0, text.lastIndexOf("sheetData>")) ?? "";
      if (text === undefined || rows.includes("extLst") || emptyText) return null;
      const values = [
        ...rows.matchAll(
          /<(?:\w+:)?v(?:\s[^>]*)?>[^<]*[^<\s][^<]*<|<(?:\w+:)?is\s*>\s*<(?:\w+:)?t(?:\s[^>]*)?>[^<]+</g,
        ),
      ].length;
      return values - hidden(text);
    }),
  };
}

/** How many cells merged ranges can hide at most. */
function hidden(text: string): number {
  return [...text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref\s*=\s*["']([A-Z]+)(\d+):([A-Z]+)(\d+)/g)].reduce(
    (sum, [, from = "", top, to = "", bottom]) =>
      sum + (Math.abs(columnNumber(to) - columnNumber(from)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1) - 1,
    0,
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function plainText(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string | undefined) =>
      text === undefined ? "" : text.replace(/[<>&]/g, "x"),
    );
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}
