import type * as Docx from "docx";
import type { TextWatermark as Watermark } from "docx/watermarks";
import type { PrintedPlan } from "../../../plan/printed/printed-plan.ts";
import { styleIds, textWidth } from "./document-looks.ts";
import { type DocxLibrary, runsOf } from "./draw-words.ts";

/** What stands across the pages of what is no final plan. */
const DRAFT = "MINUTA";

/** At the top of every page: what keeps it from being taken for the final plan. */
export function drawHeader(
  docx: DocxLibrary,
  TextWatermark: typeof Watermark,
  { marks, isDraft }: Pick<PrintedPlan, "marks" | "isDraft">,
): Docx.Header {
  const across = isDraft ? [new TextWatermark({ text: DRAFT, opacity: 0.3 })] : [];
  return new docx.Header({
    children: [
      ...marks.map((mark) => drawMark(docx, mark)),
      new docx.Paragraph({ style: styleIds.gap, children: across }),
    ],
  });
}

/** Words that keep a page from being taken for the final plan. */
export function drawMark(docx: DocxLibrary, text: string): Docx.Paragraph {
  return new docx.Paragraph({ style: styleIds.mark, children: runsOf(docx, { text }) });
}

/** At the foot of every page: where it came from, and which page of how many it is. */
export function drawFooter(docx: DocxLibrary, { footer }: Pick<PrintedPlan, "footer">): Docx.Footer {
  const { Paragraph, PageNumber, TextRun, Tab } = docx;
  const pageNumber = new TextRun({
    children: [new Tab(), "Página ", PageNumber.CURRENT, " de ", PageNumber.TOTAL_PAGES],
  });
  return new docx.Footer({
    children: footer.map(
      (text, index) =>
        new Paragraph({
          style: styleIds.footer,
          tabStops: [{ type: "right", position: textWidth }],
          children: [...runsOf(docx, { text }), ...(index === 0 ? [pageNumber] : [])],
          ...(index === 0 && { border: { top: { style: "single", size: 4, space: 4, color: "7F7F7F" } } }),
        }),
    ),
  });
}
