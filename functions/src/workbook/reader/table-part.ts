import type { Buffer } from "node:buffer";
import type { GridTable } from "../../../../plan/workbook/grid.ts";
import { parseRange } from "./cell-reference.ts";
import { MAX_SHEET_NAME, MAX_TEXT } from "./limits.ts";
import { wholeNumber } from "./number-formats.ts";
import { Refused } from "./refusal.ts";
import { XmlReader } from "./xml-reader.ts";
import { unescapeExcel } from "./xml-text.ts";

/**
 * A table of one sheet.
 *
 * A table whose header row is switched off keeps its place: the row above its body, which Excel leaves free, is taken
 * as its header row. Null when there is no such row.
 *
 * @throws Refused
 */
export function readTable(bytes: Buffer, part: string, sheet: number): GridTable | null {
  const xml = new XmlReader(bytes, part);
  xml.root("main", "table");
  const name = xml.attribute("displayName") ?? xml.attribute("name");
  if (name === undefined || name === "") throw new Refused("unexpected-content", part);
  if (name.length > MAX_SHEET_NAME) throw new Refused("text-too-long", part);
  const range = parseRange(xml.attribute("ref") ?? "", part);
  const headerRows = wholeNumber(xml.attribute("headerRowCount") ?? "1", part);
  const totalsRows = wholeNumber(xml.attribute("totalsRowCount") ?? "0", part);
  const columns: string[] = [];
  while (xml.nextChild()) {
    if (xml.space === "main" && xml.name === "tableColumns") readColumns(xml, columns);
    else xml.skip();
  }
  xml.finish();
  if (columns.length !== range.lastColumn - range.firstColumn + 1) throw new Refused("unexpected-content", part);
  const firstRow = range.firstRow - (headerRows === 0 ? 1 : 0);
  const lastRow = range.lastRow - totalsRows;
  if (headerRows > 1 || lastRow < firstRow) throw new Refused("malformed-reference", part);
  return firstRow < 1 ? null : { name, range: { sheet, ...range, firstRow, lastRow }, columns };
}

function readColumns(xml: XmlReader, columns: string[]): void {
  while (xml.nextChild()) {
    const name = xml.attribute("name");
    if (xml.name !== "tableColumn" || name === undefined) throw new Refused("unexpected-content", xml.part);
    if (name.length > MAX_TEXT) throw new Refused("text-too-long", xml.part);
    columns.push(unescapeExcel(name));
    xml.skip();
  }
}
