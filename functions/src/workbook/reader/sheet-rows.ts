import { MAX_COLUMN, MAX_ROW } from "../../../../plan/workbook/grid.ts";
import type { CellCollector } from "./cell-collector.ts";
import { parseCell } from "./cell-reference.ts";
import { cellOf, type SheetContext } from "./cell-value.ts";
import { wholeNumber } from "./number-formats.ts";
import { PlainRows } from "./plain-rows.ts";
import { Refused } from "./refusal.ts";
import { readRichText } from "./rich-text.ts";
import type { XmlReader } from "./xml-reader.ts";

/** ECMA-376 part 1, 18.3.1.73 and 18.3.1.4. What is not listed there could mean anything. */
export const ROW_ATTRIBUTES: ReadonlySet<string> = new Set(
  "r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph".split(" "),
);
const CELL_ATTRIBUTES: ReadonlySet<string> = new Set("r s t cm vm ph".split(" "));

/** Reads the open `<sheetData>` to its end, in any spelling that XML allows. @throws Refused */
export function readRows(xml: XmlReader, context: SheetContext, cells: CellCollector): void {
  const plain = new PlainRows(xml.bytes, context, cells);
  for (;;) {
    if (xml.plainAhead) xml.position = plain.read(xml.position);
    if (!xml.nextChild()) return;
    if (xml.name !== "row" || xml.space !== "main") throw new Refused("unexpected-content", context.sheet);
    xml.allowAttributes(ROW_ATTRIBUTES);
    const number = xml.attribute("r");
    if (number !== undefined && !/^[1-9]\d{0,6}$/.test(number)) throw new Refused("malformed-reference", context.sheet);
    const row = number === undefined ? plain.row + 1 : Number(number);
    plain.row = row;
    if (row > MAX_ROW) throw new Refused("malformed-reference", context.sheet);
    readRow(xml, row, context, cells);
  }
}

function readRow(xml: XmlReader, row: number, context: SheetContext, cells: CellCollector): void {
  let column = 0;
  while (xml.nextChild()) {
    if (xml.space === "main" && xml.name === "extLst") {
      xml.skip();
      continue;
    }
    if (xml.name !== "c" || xml.space !== "main") throw new Refused("unexpected-content", context.sheet);
    xml.allowAttributes(CELL_ATTRIBUTES);
    const reference = xml.attribute("r");
    const place = reference === undefined ? { row, column: column + 1 } : parseCell(reference, context.sheet);
    if (place.row !== row || place.column > MAX_COLUMN) {
      throw new Refused("malformed-reference", `${context.sheet} ${reference ?? ""}`);
    }
    column = place.column;
    readCell(xml, row, column, context, cells);
  }
}

function readCell(xml: XmlReader, row: number, column: number, context: SheetContext, cells: CellCollector): void {
  const style = wholeNumber(xml.attribute("s") ?? "0", context.sheet);
  const type = xml.attribute("t") ?? "n";
  let value: string | null = null;
  let inline: string | null = null;
  let formula: string | null = null;
  while (xml.nextChild()) {
    const first = { v: value, is: inline, f: formula }[xml.name as "v" | "is" | "f"] ?? null;
    if (xml.space !== "main" || first !== null) throw new Refused("unexpected-content", context.sheet);
    if (xml.name === "v") value = xml.text();
    else if (xml.name === "is") inline = readRichText(xml);
    else if (xml.name === "f") formula = xml.text();
    else if (xml.name === "extLst") xml.skip();
    else throw new Refused("unexpected-content", context.sheet);
  }
  const cell = cellOf({ row, column, style, type, value, inline, formula }, context);
  if (cell !== null) cells.add(cell);
}
