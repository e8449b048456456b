import type { Area } from "../../host/model/area.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import { NotUnderstood } from "./not-understood.ts";

/** One of Excel's errors, which go through a calculation as values do. */
export class CellError {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** What a cell or a step of a calculation is; null is an empty cell. */
export type Scalar = number | string | boolean | null | CellError;
/** Row by row. */
export type Matrix = readonly (readonly Scalar[])[];

/** Cells that a formula refers to; what is in them is computed when it is asked for. */
export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: () => Matrix;
}

export type Value = Scalar | Matrix | Reference;

export const notANumber = new CellError("#VALUE!");
export const notAvailable = new CellError("#N/A");
export const divisionByZero = new CellError("#DIV/0!");

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

export function isReference(value: Value): value is Reference {
  return typeof value === "object" && value !== null && "cells" in value;
}

/** The values of cells, a matrix as it is, a single value as a matrix of one. */
export function matrixOf(value: Value): Matrix {
  if (isReference(value)) return value.cells();
  return isMatrix(value) ? value : [[value]];
}

/** The value itself, or of several the first. */
export function scalarOf(value: Value): Scalar {
  return matrixOf(value)[0]?.[0] ?? null;
}

/** All values of all of them, by rows. */
export function flat(values: readonly Value[]): readonly Scalar[] {
  return values.flatMap((value) => matrixOf(value).flat());
}

/** @throws NotUnderstood when a function got fewer arguments than it needs. */
export function part<T>(parts: readonly T[], index: number): T {
  const found = parts[index];
  if (found === undefined) throw new NotUnderstood("an argument is missing");
  return found;
}

export function numberOf(value: Scalar): number | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const written = value.trim().replace(/%$/, "");
  const number = /^[-+]?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
  if (Number.isNaN(number)) return notANumber;
  return value.trim().endsWith("%") ? number / 100 : number;
}

/** As it is put into a text: numbers as Brazil writes them. */
export function textOf(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VERDADEIRO" : "FALSO";
  return typeof value === "number" ? String(Number(value.toPrecision(15))).replace(".", ",") : value;
}

export function truthOf(value: Scalar): boolean | CellError {
  if (value instanceof CellError || typeof value === "boolean") return value;
  const number = numberOf(value);
  return number instanceof CellError ? number : number !== 0;
}

/** Carries a calculation with single values over to whole matrices, place by place, as Excel's array formulas do. */
export function eachPlace(values: readonly Value[], compute: (...scalars: Scalar[]) => Scalar): Value {
  if (!values.some((value) => isMatrix(value) || isReference(value))) return compute(...(values as readonly Scalar[]));
  const matrices = values.map(matrixOf);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => compute(...matrices.map((matrix) => at(matrix, row, column)))),
  );
}

/** A matrix of one row or column repeats it. */
function at(matrix: Matrix, row: number, column: number): Scalar {
  const found = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = found?.length === 1 ? found[0] : found?.[column];
  return value === undefined ? notAvailable : value;
}
