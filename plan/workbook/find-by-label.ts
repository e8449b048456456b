import { foldText } from "../text/fold-text.ts";
import type { Spot } from "./found.ts";
import type { Grid } from "./grid.ts";
import { labelDistances } from "./label-distance.ts";
import type { PreparedForm, PreparedMatrix } from "./prepared-form.ts";
import type { UsedRows } from "./sheet-rows.ts";

/** No label of a form stands so often; a crafted workbook may hold nothing else. */
const MOST_ALIKE = 200;

type Labels = ReadonlyMap<string, readonly Spot[]>;

/**
 * The cells of fields by the form's words beside and above them, for workbooks that lost their defined names: the cell
 * to the right of a label, the crossing of a row's label and a header. Where two places fit, none is taken.
 * `named` are the fields whose names still stand.
 */
export function fieldsByLabel(
  prepared: PreparedForm,
  named: ReadonlyMap<string, Spot>,
  grid: Grid,
  used: UsedRows,
): Map<string, Spot> {
  const labels = labelSpots(prepared, used);
  return new Map([...besideLabels(prepared, named, grid, labels), ...inMatrices(prepared, grid, labels)]);
}

/** Every cell that holds a label of the form, by folded label, in the order of tabs and rows. */
function labelSpots(prepared: PreparedForm, used: UsedRows): Labels {
  const spots = new Map<string, Spot[]>();
  for (const { label } of prepared.labels) spots.set(label, []);
  for (const { headers, rows } of prepared.matrices) {
    for (const header of headers) spots.set(header, []);
    for (const { label } of rows) spots.set(label, []);
  }
  // Twice the longest label leaves room for the spaces and marks that folding removes.
  const longest = 2 * Math.max(...[...spots.keys()].map((label) => label.length));
  for (const { sheet, lines, at } of used.searched()) {
    for (const cell of lines[at]?.cells ?? []) {
      if (cell.type !== "text" || String(cell.value).length > longest) continue;
      const found = spots.get(foldText(String(cell.value)));
      if (found && found.length < MOST_ALIKE) found.push({ sheet, row: cell.row, column: cell.column });
    }
  }
  return spots;
}

/** Those on the sheet that the form declares, when there are any there. */
function onDeclaredSheet(spots: readonly Spot[], sheet: string, grid: Grid): readonly Spot[] {
  const there = spots.filter((spot) => foldText(grid.sheets[spot.sheet]?.name ?? "") === sheet);
  return there.length > 0 ? there : spots;
}

function besideLabels(
  prepared: PreparedForm,
  named: ReadonlyMap<string, Spot>,
  grid: Grid,
  labels: Labels,
): readonly [string, Spot][] {
  const found: [string, Spot][] = [];
  for (const { key, label, sheet } of prepared.labels) {
    const alike = prepared.labels.filter((other) => other.label === label && other.sheet === sheet);
    const spots = onDeclaredSheet(labels.get(label) ?? [], sheet, grid);
    const spot = spots[alike.findIndex((other) => other.key === key)];
    if (spot && spots.length === alike.length) found.push([key, spot]);
  }
  const distances = labelDistances(found, named, grid);
  return found.map(([key, spot]) => [
    key,
    { ...spot, column: spot.column + (distances.get(`${spot.sheet}:${spot.column}`) ?? 1) },
  ]);
}

interface HeaderRow extends Spot {
  readonly columns: readonly number[];
  /** The next row with the same first header: there begins another matrix. */
  readonly end: number;
}

function* inMatrices(prepared: PreparedForm, grid: Grid, labels: Labels): Generator<[string, Spot]> {
  const taken = new Set<string>();
  for (const matrix of prepared.matrices) {
    const headerRow = headerRows(matrix, grid, labels).find(
      (candidate) =>
        !taken.has(`${candidate.sheet}:${candidate.row}`) &&
        matrix.rows.some(({ label }) => rowWithin(labels.get(label) ?? [], candidate) !== undefined),
    );
    if (!headerRow) continue;
    taken.add(`${headerRow.sheet}:${headerRow.row}`);
    for (const { label, keys } of matrix.rows) {
      const row = rowWithin(labels.get(label) ?? [], headerRow)?.row;
      if (row === undefined) continue;
      for (const [index, key] of keys.entries()) {
        const column = headerRow.columns[index];
        if (column !== undefined) yield [key, { sheet: headerRow.sheet, row, column }];
      }
    }
  }
}

/** The rows that hold all headers of a matrix. */
function headerRows(matrix: PreparedMatrix, grid: Grid, labels: Labels): readonly HeaderRow[] {
  const [first = "", ...others] = matrix.headers;
  const rows: HeaderRow[] = [];
  const starts = onDeclaredSheet(labels.get(first) ?? [], matrix.sheet, grid);
  for (const start of starts) {
    const columns = others.flatMap((header) => {
      const spot = labels
        .get(header)
        ?.find((other) => other.sheet === start.sheet && other.row === start.row && other.column > start.column);
      return spot ? [spot.column] : [];
    });
    const next = starts.find((other) => other.sheet === start.sheet && other.row > start.row);
    if (columns.length === others.length) rows.push({ ...start, columns, end: next?.row ?? Number.POSITIVE_INFINITY });
  }
  return rows;
}

function rowWithin(spots: readonly Spot[], { sheet, row, column, end }: HeaderRow): Spot | undefined {
  return spots.find((spot) => spot.sheet === sheet && spot.column === column && spot.row > row && spot.row < end);
}
