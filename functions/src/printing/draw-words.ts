import type * as Docx from "docx";
import type { Words } from "../../../plan/printed/piece.ts";
import { writableText } from "../../../plan/text/writable-text.ts";
import { colours } from "./document-looks.ts";

/** The library, which is loaded only when something is printed. */
export type DocxLibrary = typeof Docx;

/** Words of anybody's making as runs of Word: nothing that a file cannot hold, a line break for each line. */
export function runsOf(docx: DocxLibrary, { text, quiet = false }: Words): readonly Docx.TextRun[] {
  const look = quiet ? { italics: true, color: colours.quiet } : {};
  return writableText(text)
    .split("\n")
    .map((line, index) => new docx.TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
