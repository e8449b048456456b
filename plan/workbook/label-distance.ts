import type { Spot } from "./found.ts";
import { cellKey, type Grid } from "./grid.ts";

/** So far to the right of its label a value may stand. */
const REACH = 12;

/**
 * How many columns lie between labels and their values, by `sheet:column` of the labels. A label may be merged over
 * several columns, which a grid does not say; but all labels of a column have their values in one column: the nearest
 * in which any of them has something, since further right there are notes and lists. Absent where nothing is.
 */
export function labelDistances(
  labels: readonly (readonly [key: string, label: Spot])[],
  named: ReadonlyMap<string, Spot>,
  grid: Grid,
): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  for (const [key, label] of labels) {
    const value = named.get(key);
    const distance =
      value && value.sheet === label.sheet && value.row === label.row
        ? value.column - label.column
        : distanceToNextCell(label, grid);
    const place = `${label.sheet}:${label.column}`;
    if (distance >= 1 && distance < (distances.get(place) ?? Number.POSITIVE_INFINITY)) distances.set(place, distance);
  }
  return distances;
}

function distanceToNextCell({ sheet, row, column }: Spot, grid: Grid): number {
  const cells = grid.sheets[sheet]?.cells;
  for (let distance = 1; distance <= REACH; distance += 1) {
    if (cells?.has(cellKey(row, column + distance))) return distance;
  }
  return 0;
}
