import { matches } from "../criterion.ts";
import { operate } from "../operators.ts";
import {
  CellError,
  eachPlace,
  flat,
  isReference,
  type Matrix,
  matrixOf,
  notANumber,
  numberOf,
  part,
  type Scalar,
  scalarOf,
  type Value,
} from "../values.ts";
import type { FunctionTable } from "./function-table.ts";

/** Sums, counts, matrices and rounding. */
export const numberFunctions: FunctionTable = {
  SUM: (parts) => overNumbers(parts, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: (parts) => overNumbers(parts, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: (parts) => overNumbers(parts, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  AVERAGE: (parts) =>
    overNumbers(parts, (numbers) =>
      numbers.length === 0
        ? new CellError("#DIV/0!")
        : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
    ),
  COUNT: (parts) => flat(parts).filter((value) => typeof value === "number").length,
  COUNTA: (parts) => flat(parts).filter((value) => value !== null).length,
  COUNTBLANK: (parts) => flat(parts).filter((value) => value === null || value === "").length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMPRODUCT: (parts) => {
    const matrices = parts.map(matrixOf);
    const [first = []] = matrices;
    if (matrices.some((matrix) => matrix.length !== first.length || matrix[0]?.length !== first[0]?.length)) {
      return notANumber;
    }
    let sum = 0;
    for (const [row, values] of first.entries()) {
      for (const column of values.keys()) {
        let product = 1;
        for (const matrix of matrices) {
          const factor = matrix[row]?.[column] ?? null;
          if (factor instanceof CellError) return factor;
          product *= typeof factor === "number" ? factor : 0;
        }
        sum += product;
      }
    }
    return sum;
  },
  MMULT: (parts) => product(matrixOf(part(parts, 0)), matrixOf(part(parts, 1))),
  TRANSPOSE: (parts) => {
    const matrix = matrixOf(part(parts, 0));
    return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? null));
  },
  ROUND: (parts) => rounded(parts, Math.round),
  ROUNDUP: (parts) => rounded(parts, Math.ceil),
  ROUNDDOWN: (parts) => rounded(parts, Math.floor),
  ABS: (parts) => eachPlace(parts, (value) => (operate("<", value, 0) === true ? operate("-", 0, value) : value)),
};

/** Texts and truths in cells and matrices are passed over; those written into the formula are taken for numbers. */
function overNumbers(parts: readonly Value[], compute: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const value of parts) {
    const isWritten = !isReference(value) && !Array.isArray(value);
    for (const scalar of matrixOf(value).flat()) {
      const number = isWritten ? numberOf(scalar) : scalar;
      if (number instanceof CellError) return number;
      if (typeof number === "number") numbers.push(number);
    }
  }
  return compute(numbers);
}

function countIfs(parts: readonly Value[]): Scalar {
  const pairs = Array.from({ length: parts.length / 2 }, (_, index) => ({
    values: matrixOf(part(parts, 2 * index)).flat(),
    criterion: scalarOf(part(parts, 2 * index + 1)),
  }));
  const places = pairs[0]?.values ?? [];
  return places.filter((_, place) => pairs.every(({ values, criterion }) => matches(values[place] ?? null, criterion)))
    .length;
}

function product(left: Matrix, right: Matrix): Value {
  if ((left[0]?.length ?? 0) !== right.length) return notANumber;
  if ([...left.flat(), ...right.flat()].some((value) => typeof value !== "number")) return notANumber;
  return left.map((row) =>
    (right[0] ?? []).map((_, column) =>
      row.reduce<number>((sum, value, place) => sum + Number(value) * Number(right[place]?.[column]), 0),
    ),
  );
}

/** Away from and towards zero, as Excel rounds; what binary fractions add beyond fifteen digits is no reason to. */
function rounded(parts: readonly Value[], round: (value: number) => number): Value {
  return eachPlace([part(parts, 0), parts[1] ?? 0], (value, digits) => {
    const [number, places] = [numberOf(value), numberOf(digits ?? 0)];
    if (number instanceof CellError) return number;
    if (places instanceof CellError) return places;
    const scaled = Number((Math.abs(number) * 10 ** places).toPrecision(15));
    return (Math.sign(number) * round(scaled)) / 10 ** places;
  });
}
