import { address } from "../../../../plan/workbook/address.ts";
import { renderPart, xml } from "./xml-element.ts";

/** A table as Excel knows it: a header row, the rows below it, filters, a style. Rows and columns count from 1. */
export interface Table {
  /** What formulas call it; unique in the workbook whatever the case, and like no cell's address. */
  readonly name: string;
  readonly headerRow: number;
  /** At least one below the header: Excel has no table without a row, so an empty one has a blank one. */
  readonly lastRow: number;
  readonly firstColumn: number;
  /** The texts of the header cells, exactly as they stand there. */
  readonly headers: readonly string[];
  /** What it holds, for a person who cannot see it. */
  readonly altText?: string;
  /** One of Excel's own styles. Default `TableStyleMedium2`. */
  readonly style?: string;
}

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;
const LIKE_AN_ADDRESS = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;
const LAST_ROW = 1_048_576;

/**
 * The table as a part of a workbook (ECMA-376 part 1, 18.5). `id` is unique in the workbook.
 *
 * @throws Error when Excel would repair the workbook because of it: an improper name, headers that are empty, repeated
 * or broken over lines, no row below the header.
 */
export function tablePart(table: Table, id: number): Uint8Array {
  assertValid(table);
  const ref = tableReference(table);
  return renderPart(
    xml(
      "table",
      { xmlns: NAMESPACE, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      xml("autoFilter", { ref }),
      xml(
        "tableColumns",
        { count: table.headers.length },
        ...table.headers.map((name, index) => xml("tableColumn", { id: index + 1, name })),
      ),
      xml("tableStyleInfo", {
        name: table.style ?? "TableStyleMedium2",
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
      table.altText === undefined ? null : altText(table.altText),
    ),
  );
}

/** The cells of the table with its header, as `A1:C10`. */
export function tableReference({ headerRow, lastRow, firstColumn, headers }: Table): string {
  return `${address(headerRow, firstColumn)}:${address(lastRow, firstColumn + headers.length - 1)}`;
}

/** Excel 2010 keeps a table's description in an extension of its own (MS-XLSX 2.4.48). */
function altText(text: string) {
  return xml(
    "extLst",
    {},
    xml(
      "ext",
      {
        uri: "{504A1905-F514-4f6f-8877-14C23A59335A}",
        "xmlns:x14": `http://schemas.microsoft.com/office/spreadsheetml/2009/9/main`,
      },
      xml("x14:table", { altTextSummary: text }),
    ),
  );
}

function assertValid({ name, headerRow, lastRow, headers }: Table): void {
  const problem = (text: string): Error => new Error(`The table "${name}" ${text}.`);
  if (!NAME.test(name) || LIKE_AN_ADDRESS.test(name)) throw problem("has an improper name");
  if (lastRow <= headerRow || lastRow > LAST_ROW) throw problem("has no rows, or more than a sheet holds");
  const seen = new Set(headers.map((header) => header.toLocaleLowerCase("pt-BR")));
  if (headers.length === 0 || seen.size < headers.length) throw problem("has two columns of one name, or none");
  for (const header of headers) {
    if (header.trim() !== header || header === "" || header.length > 255 || /[\r\n\t]/.test(header)) {
      throw problem(`has the improper header "${header}"`);
    }
  }
}
