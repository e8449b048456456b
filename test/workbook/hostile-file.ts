import type { RefusalCode } from "../../functions/src/workbook/reader/refusal.ts";
import { type SheetSketch, workbookFile, workbookParts } from "./workbook-file.ts";
import { type ZipPart, zipFile } from "./zip-file.ts";

export interface HostileFile {
  /** What is wrong with it, as a sentence goes on: "a file …". */
  readonly name: string;
  readonly code: RefusalCode;
  readonly bytes: () => Uint8Array;
}

export function hostile(name: string, code: RefusalCode, bytes: () => Uint8Array): HostileFile {
  return { name, code, bytes };
}

export const MEGABYTE: number = 1024 * 1024;
export const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A workbook of one cell, with one more entry in its archive. */
export function withEntry(part: ZipPart): Uint8Array {
  return zipFile([...workbookParts({ sheets: [{ rows: ONE_CELL }] }), part]);
}

/** A workbook of one cell, the entry of whose sheet lies about itself. */
export function withSheetSaying(says: NonNullable<ZipPart["says"]>): Uint8Array {
  const parts = workbookParts({ sheets: [{ rows: ONE_CELL }] });
  return zipFile(parts.map((part) => (part.name === "xl/worksheets/sheet1.xml" ? { ...part, says } : part)));
}

/** A workbook of one cell, with one part added, replaced or, when null, left out. */
export function withPart(name: string, content: string | Uint8Array | null): Uint8Array {
  return workbookFile({ sheets: [{ rows: ONE_CELL }], parts: [[name, content]] });
}

/** A workbook of one sheet. */
export function withSheet(sheet: SheetSketch): Uint8Array {
  return workbookFile({ sheets: [sheet] });
}

/** A package whose main part says that it is of this type. */
export function withMainType(type: string): Uint8Array {
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  return withPart(
    "[Content_Types].xml",
    `<Types xmlns="${types}"><Default Extension="xml" ContentType="${type}"/></Types>`,
  );
}
