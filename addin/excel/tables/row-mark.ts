import { digest } from "../../../plan/text/digest.ts";

/**
 * What the hidden column keeps of a row: a digest of what was written into it, and its key. So a later refresh finds the
 * row wherever it was sorted to, and writes it only when it has something else to say; 60 bytes a row are read for it
 * instead of the row.
 */
export interface RowMark {
  readonly digest: string;
  readonly key: string;
}

/** The digest of a row that left the figures: no row's own, so that it is written when it comes back. */
const GONE = "-";

export function writtenMark({ digest: own, key }: RowMark): string {
  return `${own}|${key}`;
}

/** The mark of a row that left the figures. */
export function goneMark(key: string): string {
  return writtenMark({ digest: GONE, key });
}

/** Whether the row left the figures at an earlier refresh, and was told so. */
export function isGone(mark: RowMark): boolean {
  return mark.digest === GONE;
}

/** A mark as it was read; null for a row that somebody typed into the table. */
export function readMark(text: unknown): RowMark | null {
  if (typeof text !== "string") return null;
  const bar = text.indexOf("|");
  return bar < 1 ? null : { digest: text.slice(0, bar), key: text.slice(bar + 1) };
}

/** The digest of a row's cells; `columns` says which are written, since a column that comes back has to be filled. */
export function rowDigest(cells: readonly unknown[], columns: string): string {
  return digest(`${columns}\n${JSON.stringify(cells)}`);
}
