import { SaxesParser } from "saxes";
import { arraySource } from "../../../functions/src/workbook/parts/zip-bytes.ts";
import { readDirectory, readEntry } from "../../../functions/src/workbook/parts/zip-directory.ts";

/** What stands in a document's body, from top to bottom, as whoever unzips the file finds it. */
export type BodyBlock =
  | { readonly block: "paragraph"; readonly style: string | null; readonly text: string }
  | { readonly block: "table"; readonly headerRows: number; readonly rows: readonly (readonly string[])[] };

/** A `.docx` as its parts say it. */
export interface OpenedDocument {
  readonly body: readonly BodyBlock[];
  /** Every part by its name, as text. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Opens a document part by part, every XML part read by a parser that forgives nothing. */
export async function openedDocument(bytes: Uint8Array): Promise<OpenedDocument> {
  const source = arraySource(bytes);
  const parts = new Map<string, string>();
  for (const entry of await readDirectory(source)) {
    const text = Buffer.from(await readEntry(source, entry)).toString("utf8");
    parts.set(entry.name, text);
    if (/\.(xml|rels)$/.test(entry.name)) parsed(text, {});
  }
  return { body: bodyOf(parts.get("word/document.xml") ?? ""), parts };
}

/** The words of the body, in order, a space for every run of white space. */
export function wordsOf({ body }: Pick<OpenedDocument, "body">): string {
  return body
    .map((block) => (block.block === "paragraph" ? block.text : block.rows.flat().join("\n")))
    .join("\n")
    .replace(/\s+/g, " ");
}

type Handlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

function parsed(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => open?.(name, attributes as Readonly<Record<string, string>>));
  parser.on("text", (words) => text?.(words));
  parser.on("closetag", ({ name }) => close?.(name));
  parser.write(xml).close();
}

function bodyOf(xml: string): readonly BodyBlock[] {
  const body: BodyBlock[] = [];
  let table: { headerRows: number; rows: string[][] } | null = null;
  let row: string[] | null = null;
  let cell: string[] | null = null;
  let paragraph = { style: null as string | null, text: "" };
  let inText = false;
  parsed(xml, {
    open: (name, attributes) => {
      if (name === "w:tbl") table = { headerRows: 0, rows: [] };
      if (name === "w:tr") row = [];
      if (name === "w:tblHeader" && table) table.headerRows += 1;
      if (name === "w:tc") cell = [];
      if (name === "w:p") paragraph = { style: null, text: "" };
      if (name === "w:pStyle") paragraph.style = attributes["w:val"] ?? null;
      if (name === "w:t") inText = true;
      if (name === "w:tab" && attributes["w:val"] === undefined) paragraph.text += "\t";
      if (name === "w:br") paragraph.text += "\n";
    },
    text: (words) => {
      if (inText) paragraph.text += words;
    },
    close: (name) => {
      if (name === "w:t") inText = false;
      if (name === "w:p" && cell) cell.push(paragraph.text);
      else if (name === "w:p") body.push({ block: "paragraph", ...paragraph });
      if (name === "w:tc" && row && cell) {
        row.push(cell.join("\n"));
        cell = null;
      }
      if (name === "w:tr" && table && row) table.rows.push(row);
      if (name === "w:tbl" && table) {
        body.push({ block: "table", ...table });
        table = null;
      }
    },
  });
  return body;
}
