import type { Buffer } from "node:buffer";
import { type GridCell, MAX_COLUMN } from "../../../../plan/workbook/grid.ts";
import { CellCollector } from "./cell-collector.ts";
import { type CellRange, parseRange } from "./cell-reference.ts";
import type { SheetContext } from "./cell-value.ts";
import { dropMergedSlaves, type MergeBudget } from "./merged-cells.ts";
import { Refused } from "./refusal.ts";
import { readRows } from "./sheet-rows.ts";
import { XmlReader } from "./xml-reader.ts";

export interface SheetPart {
  readonly cells: ReadonlyMap<number, GridCell>;
  /** Ids of the relations to the sheet's tables. */
  readonly tables: readonly string[];
}

/** @throws Refused */
export function readSheetPart(bytes: Buffer, part: string, context: SheetContext, budget: MergeBudget): SheetPart {
  const xml = new XmlReader(bytes, part);
  const collector = new CellCollector(context.sheet);
  const merges: CellRange[] = [];
  const tables: string[] = [];
  let hasRows = false;
  xml.root("main", "worksheet");
  while (xml.nextChild()) {
    if (xml.space !== "main") xml.skip();
    else if (xml.name === "sheetData") {
      if (hasRows) throw new Refused("unexpected-content", context.sheet);
      hasRows = true;
      readRows(xml, context, collector);
    } else if (xml.name === "cols") checkColumns(xml, context);
    else if (xml.name === "mergeCells") readMerges(xml, merges, context);
    else if (xml.name === "tableParts") readTableParts(xml, tables);
    else if (xml.name === "oleObjects") throw new Refused("embedded-object", context.sheet);
    else xml.skip();
  }
  xml.finish();
  // A sheet without rows has an empty <sheetData>; one without any is no sheet that could be read as empty.
  if (!hasRows) throw new Refused("unexpected-content", context.sheet);
  const cells = collector.cells();
  dropMergedSlaves(cells, merges, budget, context.sheet);
  return { cells, tables };
}

/** Widths say nothing, but columns beyond the last make other programs allocate until they die. */
function checkColumns(xml: XmlReader, context: SheetContext): void {
  while (xml.nextChild()) {
    if (!(Number(xml.attribute("max") ?? "0") <= MAX_COLUMN)) throw new Refused("malformed-reference", context.sheet);
    xml.skip();
  }
}

function readMerges(xml: XmlReader, merges: CellRange[], context: SheetContext): void {
  while (xml.nextChild()) {
    if (xml.name !== "mergeCell") throw new Refused("unexpected-content", context.sheet);
    merges.push(parseRange(xml.attribute("ref") ?? "", context.sheet));
    xml.skip();
  }
}

function readTableParts(xml: XmlReader, tables: string[]): void {
  while (xml.nextChild()) {
    const relation = xml.attributeIn("relationships", "id");
    if (xml.name !== "tablePart" || relation === undefined) throw new Refused("unexpected-content", xml.part);
    tables.push(relation);
    xml.skip();
  }
}
