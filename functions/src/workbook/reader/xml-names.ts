import type { Buffer } from "node:buffer";
import { literal, startsAt } from "./byte-literal.ts";

/** A qualified name, taken apart once. */
export interface XmlName {
  readonly raw: string;
  readonly prefix: string;
  readonly local: string;
}

/**
 * Names that workbooks are full of. Looking them up spares a string for each tag; a name that is not here is read all
 * the same, only slower.
 */
const FREQUENT = `
  Default Extension ContentType Override PartName Types Relationships Relationship Id Type Target TargetMode
  workbook workbookPr date1904 sheets sheet name sheetId state r:id definedNames definedName localSheetId hidden
  worksheet sheetPr dimension ref sheetViews sheetView workbookViewId selection pane sheetFormatPr cols col min max
  width style customWidth bestFit sheetData row c r s t v f is spans ht customHeight customFormat x14ac:dyDescent xml:space
  sheetProtection mergeCells mergeCell count dataValidations dataValidation type allowBlank showInputMessage
  showErrorMessage sqref errorTitle error promptTitle prompt errorStyle operator formula1 formula2 hyperlinks hyperlink
  conditionalFormatting cfRule dxfId priority formula pageMargins left right top bottom header footer pageSetup
  printOptions headerFooter drawing tableParts tablePart extLst ext uri
  sst uniqueCount si rPr rPh phoneticPr
  styleSheet numFmts numFmt numFmtId formatCode fonts font b i u sz color theme rgb family scheme val charset fills fill
  patternFill patternType fgColor bgColor borders border diagonal cellStyleXfs cellXfs xf fontId fillId borderId xfId
  applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection alignment vertical horizontal wrapText
  indent shrinkToFit textRotation protection locked cellStyles cellStyle builtinId dxfs dxf tableStyles
  defaultTableStyle defaultPivotStyle xmlns xmlns:r xmlns:mc xmlns:x14ac mc:Ignorable
  table id displayName autoFilter tableColumns tableColumn tableStyleInfo totalsRowShown headerRowCount totalsRowCount
`;

const SLOTS = 4096;
interface KnownName {
  readonly name: XmlName;
  readonly spelled: Uint8Array;
}

const table: (KnownName | undefined)[] = new Array(SLOTS).fill(undefined);

for (const raw of FREQUENT.trim().split(/\s+/)) {
  let hash = 0;
  for (let at = 0; at < raw.length; at++) hash = nextHash(hash, raw.charCodeAt(at));
  let slot = hash & (SLOTS - 1);
  while (table[slot] !== undefined && table[slot]?.name.raw !== raw) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = { name: takeApart(raw), spelled: literal(raw) };
}

/** Extends the hash of a name by one byte; the hash of no bytes is 0. */
export function nextHash(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

/** The name written in `bytes` between two positions, whose hash the caller has computed on its way. */
export function nameAt(bytes: Buffer, from: number, to: number, hash: number): XmlName {
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const known = table[slot];
    if (known === undefined) return takeApart(bytes.toString("utf8", from, to));
    if (known.spelled.length === to - from && startsAt(bytes, from, known.spelled)) return known.name;
  }
}

function takeApart(raw: string): XmlName {
  const colon = raw.indexOf(":");
  return colon < 0
    ? { raw, prefix: "", local: raw }
    : { raw, prefix: raw.slice(0, colon), local: raw.slice(colon + 1) };
}
