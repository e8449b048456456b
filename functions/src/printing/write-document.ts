import type { PrintedPlan } from "../../../plan/printed/printed-plan.ts";
import { addParts } from "../workbook/parts/add-parts.ts";
import { coreProperties } from "./core-properties.ts";
import { documentStyles, page } from "./document-looks.ts";
import { BULLETS, drawPiece } from "./draw-piece.ts";
import { runsOf } from "./draw-words.ts";
import { drawFooter, drawHeader, drawMark } from "./page-frame.ts";

const CORE = "docProps/core.xml";
const HEADERS = ["word/header1.xml", "word/header2.xml"];
/** Word knows a watermark by the name of its shape, which the library ends at random. */
const WATERMARK = /(PowerPlusWaterMarkObject)[^"]*/;

/**
 * The `.docx` of a printed plan. Text of anybody's making cannot break it: what a file cannot hold is left out, and
 * everything else is text. The same plan gives the same bytes.
 */
export async function writeDocument(plan: PrintedPlan): Promise<Uint8Array> {
  const [docx, { TextWatermark }] = await Promise.all([import("docx"), import("docx/watermarks")]);
  const document = new docx.Document({
    styles: documentStyles,
    numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
    compatibility: { version: 15 },
    sections: [
      {
        properties: { titlePage: true, page: { size: page.size, margin: page.margin } },
        headers: {
          // On the first page the marks stand under the title, where they stay when a system keeps the text alone.
          first: drawHeader(docx, TextWatermark, { ...plan, marks: [] }),
          default: drawHeader(docx, TextWatermark, plan),
        },
        footers: { first: drawFooter(docx, plan), default: drawFooter(docx, plan) },
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: runsOf(docx, { text: plan.title }) }),
          ...plan.marks.map((mark) => drawMark(docx, mark)),
          ...plan.pieces.flatMap((piece) => drawPiece(docx, piece)),
        ],
      },
    ],
  });
  const bytes = await docx.Packer.toBuffer(document);
  return addParts(bytes, async (parts) => {
    parts.replace(CORE, coreProperties(plan));
    for (const [index, header] of HEADERS.entries()) {
      parts.replace(header, Buffer.from((await parts.readText(header)).replace(WATERMARK, `$1${index + 1}`)));
    }
  });
}

const bullet = {
  level: 0,
  format: "bullet",
  text: "•",
  alignment: "left",
  style: { paragraph: { indent: { left: 425, hanging: 283 } } },
} as const;
