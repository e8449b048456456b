import type { PageSetup } from "exceljs";

/** So many characters fit across a page at a size that can be read. */
const CHARACTERS_A_PAGE = 280;

/** So few columns stay on one page even if they are wide: a row in two pieces is worse than smaller letters. */
const COLUMNS_ON_ONE_PAGE = 14;

/** What heads every page of a table, and how wide the table is. */
export interface PrintedTable {
  /** In characters. */
  readonly width: number;
  /** How many columns there are. */
  readonly count: number;
  /** The columns repeated on every page, `A:C`. */
  readonly columns: string;
}

/** A4 lying, as many pages wide as the table needs to be readable; the first row heads every page. */
export function landscapePage({ width, count, columns }: PrintedTable): Partial<PageSetup> {
  const pagesWide = count <= COLUMNS_ON_ONE_PAGE ? 1 : Math.ceil(width / CHARACTERS_A_PAGE);
  return {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: "1:1",
    ...(pagesWide === 1 ? {} : { printTitlesColumn: columns }),
  };
}
