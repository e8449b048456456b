import { wholeNumber } from "./words.ts";

/** So many files are named of a figure made of many; the others are rows of `Planos`. */
const NAMED = 3;

/** The files that a figure is made of, the first few by name: `a.xlsx, b.xlsx, c.xlsx e mais 57`. */
export function sourcesInWords(records: readonly { readonly source: string }[]): string {
  const named = records.slice(0, NAMED).map(({ source }) => source);
  const others = records.length - named.length;
  return named.join(", ") + (others === 0 ? "" : ` e mais ${wholeNumber(others)}`);
}
