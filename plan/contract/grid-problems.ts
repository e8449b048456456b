import { cellKey } from "../workbook/grid.ts";
import { MAX_WORKBOOK_CELLS } from "../workbook/grid-limits.ts";
import type { WireGrid, WireRange } from "./wire-grid.ts";

interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What no single part of a grid shows: what is there twice, out of order, or points nowhere. The first of each kind. */
export function* gridProblems(wire: WireGrid): Generator<Problem> {
  yield* repeated(
    "sheets",
    wire.sheets.map(({ name }) => name),
  );
  yield* repeated(
    "names",
    wire.names.map(([name]) => name),
  );
  yield* repeated(
    "tables",
    wire.tables.map(([name]) => name),
  );
  yield* cellProblems(wire);
  for (const [index, [, range]] of wire.names.entries()) {
    if (range && !isWithin(range, wire)) yield { path: ["names", index], message: "is a range of no sheet" };
  }
  for (const [index, [, range, columns]] of wire.tables.entries()) {
    if (!isWithin(range, wire)) yield { path: ["tables", index], message: "is a range of no sheet" };
    else if (columns.length !== range[4] - range[2] + 1) {
      yield { path: ["tables", index], message: "has other columns than its range" };
    }
  }
}

function* repeated(part: string, names: readonly string[]): Generator<Problem> {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    // The name itself is not said again: it may be anybody's text.
    if (seen.has(name.toLowerCase())) return yield { path: [part, index], message: "has the name of another" };
    seen.add(name.toLowerCase());
  }
}

function* cellProblems({ sheets, formats }: WireGrid): Generator<Problem> {
  let count = 0;
  for (const [index, { cells }] of sheets.entries()) {
    count += cells.length;
    let last = 0;
    for (const [at, [row, column, value, format, , kind]] of cells.entries()) {
      const path = ["sheets", index, "cells", at];
      const key = cellKey(row, column);
      if (key <= last) return yield { path, message: "is not in row-major order, or is there twice" };
      last = key;
      if (format >= formats.length) return yield { path, message: "has a number format that is not listed" };
      if (kind && typeof value !== "string") return yield { path, message: "has a value that is no text" };
      if (kind === "uncalculated" && value !== "") return yield { path, message: "has a value and is not calculated" };
    }
  }
  if (count > MAX_WORKBOOK_CELLS) yield { path: ["sheets"], message: "hold too many cells" };
}

function isWithin([sheet, firstRow, firstColumn, lastRow, lastColumn]: WireRange, { sheets }: WireGrid): boolean {
  return sheet < sheets.length && firstRow <= lastRow && firstColumn <= lastColumn;
}
