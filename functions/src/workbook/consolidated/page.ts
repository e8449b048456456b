import type { PageSetup } from "exceljs";

/** A4 lying, as wide as a page and as long as it takes; the rows `repeated` (`1:1`) head every page. */
export function landscapePage(repeated?: string): Partial<PageSetup> {
  return {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(repeated === undefined ? {} : { printTitlesRow: repeated }),
  };
}
