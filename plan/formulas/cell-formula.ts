/** A formula of the form, in the English, comma-separated words that files use, without "=". */
export interface CellFormula {
  readonly formula: string;
  /** Entered as an array formula, which Excel 2016 needs where IF goes over a whole column. */
  readonly array?: boolean;
  /** When it differs from the format of the field's type. */
  readonly numFmt?: string;
  /** How many lines its words may take; 1 unless said. A row does not grow with what a formula says. */
  readonly lines?: number;
}

/** What an indicator shows when there is nothing to compute it from: never 0 %. */
export const NO_DATA = "sem dado";

/** Text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
