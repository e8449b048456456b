import { compareScalars } from "../operators.ts";
import {
  CellError,
  isReference,
  type Matrix,
  matrixOf,
  notANumber,
  notAvailable,
  numberOf,
  part,
  type Reference,
  type Scalar,
  scalarOf,
  type Value,
} from "../values.ts";
import type { FunctionTable } from "./function-table.ts";

/** Where something stands, and what stands somewhere. */
export const lookupFunctions: FunctionTable = {
  ROW: (parts) => placesOf(part(parts, 0), ({ area }) => column(range(area.top, area.bottom))),
  COLUMN: (parts) => placesOf(part(parts, 0), ({ area }) => [range(area.left, area.right)]),
  ROWS: (parts) => matrixOf(part(parts, 0)).length,
  COLUMNS: (parts) => matrixOf(part(parts, 0))[0]?.length ?? 0,
  INDEX: (parts) => {
    const matrix = matrixOf(part(parts, 0));
    const isRow = matrix.length === 1 && parts.length === 2;
    const [row, place] = isRow ? [1, indexOf(parts[1])] : [indexOf(parts[1]), indexOf(parts[2] ?? 1)];
    if (row instanceof CellError) return row;
    if (place instanceof CellError) return place;
    return indexed(matrix, row, place);
  },
  MATCH: (parts) => {
    const [wanted, values] = [scalarOf(part(parts, 0)), matrixOf(part(parts, 1)).flat()];
    if (wanted instanceof CellError) return wanted;
    const kind = parts[2] === undefined ? 1 : numberOf(scalarOf(parts[2]));
    const place = kind === 0 ? values.findIndex((value) => isSame(value, wanted)) : lastNotAfter(values, wanted);
    return place < 0 ? notAvailable : place + 1;
  },
  LOOKUP: (parts) => {
    const [wanted, values] = [scalarOf(part(parts, 0)), matrixOf(part(parts, 1)).flat()];
    if (wanted instanceof CellError) return wanted;
    const place = lastNotAfter(values, wanted);
    return place < 0 ? notAvailable : (matrixOf(parts[2] ?? part(parts, 1)).flat()[place] ?? null);
  },
};

function placesOf(value: Value, places: (reference: Reference) => Matrix): Value {
  return isReference(value) ? places(value) : notANumber;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function column(numbers: readonly number[]): Matrix {
  return numbers.map((number) => [number]);
}

function indexOf(value: Value | undefined): number | CellError {
  return numberOf(scalarOf(value ?? 0));
}

/** Row or column 0 is all of them. */
function indexed(matrix: Matrix, row: number, place: number): Value {
  const rows = row === 0 ? matrix : matrix.slice(row - 1, row);
  const found = rows.map((values) => (place === 0 ? values : values.slice(place - 1, place)));
  if (row < 0 || place < 0 || found.length === 0 || found[0]?.length === 0) return new CellError("#REF!");
  return row !== 0 && place !== 0 ? (found[0]?.[0] ?? null) : found;
}

function isSame(value: Scalar, wanted: Scalar): boolean {
  return !(value instanceof CellError) && typeof value === typeof wanted && compareScalars(value, wanted) === 0;
}

/**
 * Excel looks for a value by halves, as if the values rose, and passes over errors and other kinds: where all of the
 * kind are at most the wanted one, what it finds is the last of them.
 */
function lastNotAfter(values: readonly Scalar[], wanted: Scalar): number {
  return values.findLastIndex((value) => {
    const isComparable = !(value instanceof CellError) && typeof value === typeof wanted;
    return isComparable && compareScalars(value, wanted) <= 0;
  });
}
