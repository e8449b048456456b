/** A value that a cell shows; null when it shows nothing. */
export type CellValue = string | number | boolean | null;

/** A cell of the host's workbook. */
export interface Cell {
  /** What was typed, or a formula's result; null for nothing typed or a formula whose result nobody computed. */
  readonly value: CellValue;
  /** Whether the value is an error's code (`#REF!`) and not a text that looks like one. */
  readonly isError: boolean;
  /** Without `=`; null when a value was typed. */
  readonly formula: string | null;
  /** The number format's code. */
  readonly format: string;
  /** Whether it may not be changed while its sheet is protected. */
  readonly locked: boolean;
}

/** A cell nobody touched. */
export const UNTOUCHED: Cell = Object.freeze({
  value: null,
  isError: false,
  formula: null,
  format: "General",
  locked: true,
});

/** Whether something stands in the cell, so that it counts as used. */
export function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** The cell after something was typed into it or set by a program: Excel takes what begins with `=` for a formula. */
export function typedInto(cell: Cell, typed: CellValue): Cell {
  const { format, locked } = cell;
  if (typed === null || typed === "") return { ...UNTOUCHED, format, locked };
  // What is put into a cell of the text format becomes text, numbers too.
  if (format === "@" && typeof typed === "number")
    return { value: String(typed), isError: false, formula: null, format, locked };
  if (typeof typed !== "string") return { value: typed, isError: false, formula: null, format, locked };
  if (typed.startsWith("'")) return { value: typed.slice(1), isError: false, formula: null, format, locked };
  if (format === "@") return { value: typed, isError: false, formula: null, format, locked };
  if (typed.startsWith("=") && typed.length > 1) {
    return { value: null, isError: false, formula: typed.slice(1), format, locked };
  }
  return { value: typed, isError: ERRORS.has(typed), formula: null, format, locked };
}
