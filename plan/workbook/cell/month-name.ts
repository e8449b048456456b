const NAMES = [
  "janeiro",
  "fevereiro",
  "marco",
  "abril",
  "maio",
  "junho",
  "julho",
  "agosto",
  "setembro",
  "outubro",
  "novembro",
  "dezembro",
];

/** Programs set to English write these where Portuguese differs. */
const ENGLISH: readonly (readonly [string, number])[] = [
  ["feb", 2],
  ["apr", 4],
  ["may", 5],
  ["aug", 8],
  ["sep", 9],
  ["oct", 10],
  ["dec", 12],
];

const numbers: ReadonlyMap<string, number> = new Map([
  ...ENGLISH,
  ...NAMES.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
]);

/** The number (1 to 12) of a month's name or abbreviation, in folded text; null when it is none. */
export function monthNumber(folded: string): number | null {
  return numbers.get(folded) ?? null;
}

/** A year of two or four digits: `00` to `79` are of this century, `80` to `99` of the last. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}
