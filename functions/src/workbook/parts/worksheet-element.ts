import { renderElement, type XmlElement } from "./xml-element.ts";
import { xmlTags } from "./xml-tags.ts";

/** What may follow `<sheetData>` in a worksheet, in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER: readonly string[] = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * Puts an element where the schema wants it after the cells of a worksheet; Excel repairs (that is, drops things from)
 * a sheet whose elements are out of order. The cells are not decoded, however many there are.
 *
 * Stands before the *first* element that must follow it, because exceljs itself writes `tableParts` before
 * `legacyDrawing`.
 *
 * @throws Error when the sheet already has such an element, or the element is not one that follows the cells.
 */
export function withWorksheetElement(sheet: Uint8Array, element: XmlElement): Uint8Array {
  const rank = ORDER.indexOf(element.name);
  if (rank < 0) throw new Error(`<${element.name}> does not follow the cells of a worksheet.`);
  const bytes = Buffer.from(sheet.buffer, sheet.byteOffset, sheet.byteLength);
  const tailStart = endOfCells(bytes);
  const tail = bytes.toString("utf8", tailStart);
  const at = place(tail, element.name, rank);
  return Buffer.concat([
    bytes.subarray(0, tailStart),
    Buffer.from(tail.slice(0, at) + renderElement(element) + tail.slice(at)),
  ]);
}

function endOfCells(sheet: Buffer): number {
  for (const end of ["</sheetData>", "<sheetData/>"]) {
    const at = sheet.lastIndexOf(end);
    if (at >= 0) return at + end.length;
  }
  throw new Error("The worksheet has no <sheetData>.");
}

function place(tail: string, name: string, rank: number): number {
  let depth = 0;
  let found: number | null = null;
  for (const tag of xmlTags(tail)) {
    if (tag.kind === "close") {
      if (depth === 0) return found ?? tag.start;
      depth--;
      continue;
    }
    if (depth === 0) {
      if (tag.name === name) throw new Error(`The worksheet already has a <${name}>.`);
      if (found === null && ORDER.indexOf(tag.name) > rank) found = tag.start;
    }
    if (tag.kind === "open") depth++;
  }
  throw new Error("The worksheet has no end.");
}
