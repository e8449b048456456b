/** A rectangle of cells; rows and columns are counted from 1. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A reference in A1 style, or null when it is none or lies outside a sheet. */
export function rectangle(reference: string): Rectangle | null {
  const [, left, top, right = left, bottom = top] = REFERENCE.exec(reference) ?? [];
  if (left === undefined || right === undefined) return null;
  const found = { top: Number(top), left: column(left), bottom: Number(bottom), right: column(right) };
  const isInside = found.bottom <= LAST_ROW && found.right <= LAST_COLUMN;
  return isInside && found.top <= found.bottom && found.left <= found.right ? found : null;
}

/** The pairs of references that share a cell, as sentences. */
export function overlaps(references: readonly string[], what: string): string[] {
  const placed = references.flatMap((reference) => {
    const found = rectangle(reference);
    return found === null ? [] : [{ reference, ...found }];
  });
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(
        (other) =>
          one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right,
      )
      .map((other) => `${what} ${one.reference} and ${other.reference} overlap`),
  );
}

function column(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
