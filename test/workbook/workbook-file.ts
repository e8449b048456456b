import { type ReadResult, readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { address } from "../../plan/workbook/address.ts";
import type { GridCell } from "../../plan/workbook/grid.ts";
import { type ZipPart, zipFile } from "./zip-file.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetSketch {
  readonly name?: string;
  readonly state?: string;
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What follows `</sheetData>`. */
  readonly tail?: string;
  /** Relations of the sheet, as {@link relation} gives them. */
  readonly relations?: string;
}

/** A workbook in as few words as a test needs; everything left out is what Excel would write. */
export interface WorkbookSketch {
  readonly sheets?: readonly SheetSketch[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands inside `<definedNames>`. */
  readonly names?: string;
  readonly workbookProperties?: string;
  /** Relations of the workbook beyond those of its sheets. */
  readonly relations?: string;
  /** What stands inside `<Types>` beyond what the workbook needs. */
  readonly types?: string;
  /** Parts added, replaced or, when null, left out. */
  readonly parts?: readonly (readonly [string, string | Uint8Array | null])[];
}

/** One relation, of an office type unless the type is an address. */
export function relation(id: string, type: string, target: string, mode = ""): string {
  const address = type.includes("://") ? type : `${OFFICE}/${type}`;
  return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
}

/** The relations part around some relations. */
export function relations(inside: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}

/** An element of the main namespace with its declarations. */
export function mainPart(element: string, inside: string, attributes = ""): string {
  return `${DECLARATION}<${element} xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${inside}</${element}>`;
}

/** The parts of a workbook, in the order in which they are packed. */
export function workbookParts(sketch: WorkbookSketch): ZipPart[] {
  const sheets = sketch.sheets ?? [{}];
  const parts = new Map<string, string | Uint8Array>();
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  parts.set(
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      numbered
        .map(
          ({ number }) =>
            `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
        )
        .join("") +
      `${sketch.types ?? ""}</Types>`,
  );
  parts.set("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
  parts.set(
    "xl/workbook.xml",
    mainPart(
      "workbook",
      `<workbookPr${sketch.workbookProperties ?? ""}/><sheets>` +
        numbered
          .map(
            ({ name, state, number }) =>
              `<sheet name="${name ?? `Aba ${number}`}" sheetId="${number}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${number}"/>`,
          )
          .join("") +
        `</sheets>${sketch.names === undefined ? "" : `<definedNames>${sketch.names}</definedNames>`}`,
    ),
  );
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relations(
      numbered.map(({ number }) => relation(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`)).join("") +
        (sketch.strings === undefined ? "" : relation("rIdStrings", "sharedStrings", "sharedStrings.xml")) +
        (sketch.styles === undefined ? "" : relation("rIdStyles", "styles", "styles.xml")) +
        (sketch.relations ?? ""),
    ),
  );
  for (const { number, rows, tail, relations: own } of numbered) {
    parts.set(
      `xl/worksheets/sheet${number}.xml`,
      mainPart("worksheet", `<sheetData>${rows ?? ""}</sheetData>${tail ?? ""}`),
    );
    if (own !== undefined) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations(own));
  }
  if (sketch.strings !== undefined) parts.set("xl/sharedStrings.xml", mainPart("sst", sketch.strings));
  if (sketch.styles !== undefined) parts.set("xl/styles.xml", mainPart("styleSheet", sketch.styles));
  for (const [name, content] of sketch.parts ?? []) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return [...parts].map(([name, content]) => ({ name, content }));
}

/** The file of a workbook. */
export function workbookFile(sketch: WorkbookSketch): Uint8Array {
  return zipFile(workbookParts(sketch));
}

/** The cells of one sheet by address, after reading; fails with the refusal when the file is not read. */
export function readCells(sketch: WorkbookSketch, sheet = 0): ReadonlyMap<string, GridCell> {
  return cellsByAddress(readWorkbook(workbookFile(sketch)), sheet);
}

/** The values of one sheet by address, after reading. */
export function readValues(sketch: WorkbookSketch, sheet = 0): Record<string, string | number | boolean> {
  return Object.fromEntries([...readCells(sketch, sheet)].map(([place, cell]) => [place, cell.value]));
}

/** The code of the refusal, or "read" with the number of cells when the file was read after all. */
export function outcome(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  if (!result.ok) return result.refusal.code;
  return `read ${result.grid.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0)} cells`;
}

function cellsByAddress(result: ReadResult, sheet: number): ReadonlyMap<string, GridCell> {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail ?? ""}`);
  const cells = result.grid.sheets[sheet]?.cells ?? new Map<number, GridCell>();
  return new Map([...cells.values()].map((cell) => [address(cell.row, cell.column), cell]));
}
