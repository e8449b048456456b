import { addParts, addPartsToFile } from "./add-parts.ts";
import type { PackageParts } from "./package-parts.ts";
import { officeRelationship } from "./relationships.ts";
import { type Table, tablePart } from "./table-part.ts";
import { withWorksheetElement } from "./worksheet-element.ts";
import { worksheetPart } from "./worksheet-part.ts";
import { renderElement, type XmlElement, xml } from "./xml-element.ts";

/** The tables of one sheet. */
export interface SheetTables {
  readonly sheetName: string;
  readonly tables: readonly Table[];
  /**
   * The sheet already ends with {@link promisedTables} for as many tables as there are here, so it is neither read nor
   * written again: it may have a million rows.
   */
  readonly promised?: boolean;
}

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * The workbook with tables. exceljs's stream writer has none.
 *
 * @throws Error when a sheet is not there or has tables already, two tables have one name, or a table is improper (see
 * `tablePart`).
 */
export function addTables(workbook: Uint8Array, sheets: readonly SheetTables[]): Promise<Uint8Array> {
  return addParts(workbook, (parts) => placeTables(parts, sheets));
}

/** As {@link addTables}, from file to file. */
export function addTablesToFile(from: string, to: string, sheets: readonly SheetTables[]): Promise<void> {
  return addPartsToFile(from, to, (parts) => placeTables(parts, sheets));
}

/** {@link addTables} as one of several additions to a package. */
export async function placeTables(parts: PackageParts, sheets: readonly SheetTables[]): Promise<void> {
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
  if (new Set(names).size < names.length) throw new Error("Two tables have one name.");
  for (const sheet of sheets) if (sheet.tables.length > 0) await placeOn(parts, sheet);
}

/**
 * The end of a sheet that will get `count` tables, for a writer that knows of them while it writes the sheet. The sheet
 * must have no relationship of its own (a link, a comment): the tables then take the first ids.
 */
export function promisedTables(count: number): string {
  return renderElement(tableParts(Array.from({ length: count }, (_, index) => `rId${index + 1}`)));
}

async function placeOn(parts: PackageParts, { sheetName, tables, promised = false }: SheetTables): Promise<void> {
  const sheetPart = await worksheetPart(parts, sheetName);
  const ids: string[] = [];
  for (const table of tables) {
    const name = parts.freeName("xl/tables/table");
    // The parts are numbered, and a number no other part has is an id no other table has.
    await parts.add(name, TABLE_TYPE, tablePart(table, Number(/\d+/.exec(name)?.[0])));
    ids.push(await parts.relate(sheetPart, officeRelationship("table"), name));
  }
  if (!promised) {
    parts.replace(sheetPart, withWorksheetElement(await parts.read(sheetPart), tableParts(ids)));
  } else if (ids.some((id, index) => id !== `rId${index + 1}`)) {
    throw new Error(`The sheet "${sheetName}" has relationships besides the tables it was promised.`);
  }
}

function tableParts(ids: readonly string[]): XmlElement {
  // Declared here because not every writer declares the prefix on the worksheet.
  const namespace = { "xmlns:r": officeRelationship("").slice(0, -1) };
  const children = ids.map((id) => xml("tablePart", { ...namespace, "r:id": id }));
  return xml("tableParts", { count: ids.length }, ...children);
}
