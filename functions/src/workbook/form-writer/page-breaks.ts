import type { SheetLayout } from "./sheet-layout.ts";

/** The printable part of an A4 page within our margins, in points. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
}

/** A column's width in points for each character, as Excel and LibreOffice draw Calibri at its most generous. */
const POINTS_A_CHARACTER = 5.6;

/** Heights are estimated: a block has to fit whether a page holds as much as it should or a little less. */
const PAGES = [1, 0.96];

/** A block that fills less of a page than this is not split, even if it leaves the page before it half empty. */
const KEPT_TOGETHER = 0.75;

/** On a page as full as this a long block does not begin. */
const FULL = 0.75;

/**
 * The rows before which a page begins, so that no heading stands alone at a page's end and small blocks stay in one
 * piece. A block is a heading and what follows it, to the next heading.
 *
 * @param heightOf the height of a row in points.
 * @param repeated how many rows stand on top of every page.
 */
export function pageBreaks(
  layout: SheetLayout,
  page: PrintedPage,
  heightOf: (row: number) => number,
  repeated: number,
): readonly number[] {
  const width = layout.widths.reduce((total, column) => total + column, 2) * POINTS_A_CHARACTER;
  const height = page.height / Math.min(1, page.width / width);
  const tops = sum(heightOf, 1, repeated);
  let pages = PAGES.map((share) => ({ height: height * share, used: tops }));
  const breaks: number[] = [];
  blocksOf(layout).forEach(({ from, to }, index) => {
    const needed = sum(heightOf, from, to);
    const isSmall = needed <= (height - tops) * KEPT_TOGETHER;
    const isSplit = pages.some(({ height, used }) => used + needed > height && (isSmall || used > height * FULL));
    if (index > 0 && isSplit) {
      breaks.push(from);
      pages = pages.map(({ height }) => ({ height, used: tops }));
    }
    for (let row = Math.max(from, repeated + 1); row <= to; row++) {
      const added = heightOf(row);
      pages = pages.map(({ height, used }) => ({ height, used: used + added > height ? tops + added : used + added }));
    }
  });
  return breaks;
}

interface RowBlock {
  readonly from: number;
  readonly to: number;
}

/** What belongs together, from the first row after the sheet's title on. */
function blocksOf(layout: SheetLayout): readonly RowBlock[] {
  const starts = layout.pieces.filter(({ piece }) => piece === "heading" || piece === "missing").map(({ row }) => row);
  const first = layout.pieces[0]?.row ?? 1;
  const all = starts[0] === first ? starts : [first, ...starts];
  return all.map((from, index) => ({ from, to: (all[index + 1] ?? layout.lastRow + 1) - 1 }));
}

function sum(heightOf: (row: number) => number, from: number, to: number): number {
  let height = 0;
  for (let row = from; row <= to; row++) height += heightOf(row);
  return height;
}
