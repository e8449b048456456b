import type * as Docx from "docx";
import type { Piece, Signature } from "../../../plan/printed/piece.ts";
import { styleIds } from "./document-looks.ts";
import { drawFacts, drawQuarters, drawTable } from "./draw-table.ts";
import { type DocxLibrary, runsOf } from "./draw-words.ts";

/** What stands in the body of a document. */
export type Drawn = Docx.Paragraph | Docx.Table;

/** The list whose items begin with a bullet. */
export const BULLETS = "marcadores";

/** One piece of the plan as paragraphs and tables of Word. */
export function drawPiece(docx: DocxLibrary, piece: Piece): readonly Drawn[] {
  const { Paragraph, HeadingLevel } = docx;
  switch (piece.piece) {
    case "heading": {
      const heading = piece.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: runsOf(docx, piece), pageBreakBefore: piece.onNewPage === true })];
    }
    case "paragraph":
      return [drawParagraph(docx, piece)];
    case "facts":
      return [drawFacts(docx, piece.facts), gap(docx)];
    case "table":
      return [drawTable(docx, piece.columns, piece.rows), gap(docx)];
    case "quarters":
      return [drawQuarters(docx, piece), gap(docx)];
    case "signatures":
      return piece.signatures.flatMap((signature) => drawSignature(docx, signature));
  }
}

function drawParagraph(docx: DocxLibrary, { text, style }: Extract<Piece, { piece: "paragraph" }>): Docx.Paragraph {
  const children = runsOf(docx, { text });
  if (style === "body") return new docx.Paragraph({ children, alignment: "both" });
  if (style === "bullet") {
    return new docx.Paragraph({ style: styleIds.bullet, children, numbering: { reference: BULLETS, level: 0 } });
  }
  if (style === "instruction" || style === "caption") return new docx.Paragraph({ style: styleIds[style], children });
  return new docx.Paragraph({ style: styleIds[style], children: numbered(docx, text) });
}

/** A clause with its own number before its words, which stand under each other. */
function numbered(docx: DocxLibrary, text: string): readonly Docx.TextRun[] {
  const end = text.indexOf(" ");
  return [
    new docx.TextRun({ children: [text.slice(0, end), new docx.Tab()] }),
    ...runsOf(docx, { text: text.slice(end + 1) }),
  ];
}

/** Two tables that touch are one to Word. */
function gap({ Paragraph }: DocxLibrary): Docx.Paragraph {
  return new Paragraph({ style: styleIds.gap });
}

/** A line to sign on, and under it who signs. All of it stays on one page. */
function drawSignature(docx: DocxLibrary, { name, capacity, details }: Signature): readonly Drawn[] {
  const { Paragraph } = docx;
  const lines = [capacity, ...details];
  return [
    new Paragraph({ style: styleIds.signatureLine, children: runsOf(docx, name) }),
    ...lines.map(
      (text, index) =>
        new Paragraph({
          style: styleIds.signature,
          children: runsOf(docx, { text }),
          keepNext: index < lines.length - 1,
        }),
    ),
  ];
}
