import type { Spot } from "./found.ts";
import { cellKey, type Grid } from "./grid.ts";

/** So far to the right of its label a value may stand. */
const REACH = 12;

/**
 * How many columns lie between labels and their values, by `sheet:column` of the labels. A label may be merged over
 * several columns, which a grid does not say; but all labels of a column have their values in one column, and the
 * cells that are filled in tell which. Absent where nothing tells.
 */
export function labelDistances(
  labels: readonly (readonly [key: string, label: Spot])[],
  named: ReadonlyMap<string, Spot>,
  grid: Grid,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number[]>();
  for (const [key, label] of labels) {
    const value = named.get(key);
    const distance =
      value && value.sheet === label.sheet && value.row === label.row
        ? value.column - label.column
        : distanceToNextCell(label, grid);
    if (distance < 1) continue;
    const place = `${label.sheet}:${label.column}`;
    const counts = votes.get(place) ?? [];
    counts[distance] = (counts[distance] ?? 0) + 1;
    votes.set(place, counts);
  }
  return new Map([...votes].map(([place, counts]) => [place, mostVoted(counts)]));
}

function distanceToNextCell({ sheet, row, column }: Spot, grid: Grid): number {
  const cells = grid.sheets[sheet]?.cells;
  for (let distance = 1; distance <= REACH; distance += 1) {
    if (cells?.has(cellKey(row, column + distance))) return distance;
  }
  return 0;
}

/** The distance with most votes, of equals the shortest. */
function mostVoted(counts: readonly number[]): number {
  let best = 1;
  for (const [distance, count = 0] of counts.entries()) if (count > (counts[best] ?? 0)) best = distance;
  return best;
}
