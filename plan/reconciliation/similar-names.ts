import { foldedWords } from "../text/folded-words.ts";

/** Words that tell no service from another. */
const EMPTY = new Set([
  "a",
  "ao",
  "aos",
  "as",
  "com",
  "da",
  "das",
  "de",
  "do",
  "dos",
  "e",
  "em",
  "na",
  "no",
  "o",
  "os",
  "ou",
]);

/** The words of a service's name that tell it from others. */
export type NameWords = ReadonlySet<string>;

/** The words of a name by which it is compared with others. */
export function nameWords(name: string): NameWords {
  return new Set(
    foldedWords(name)
      .split(" ")
      .filter((word) => word !== "" && !EMPTY.has(word)),
  );
}

/** Names are offered as perhaps those of one service from here on. */
export const SIMILAR = 0.6;

/**
 * How much two names have in common, 0 to 1: twice the words of both ÷ all the words of each (Dice). A single word in
 * common is no likeness, unless it is all there is.
 */
export function similarity(one: NameWords, other: NameWords): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  const all = one.size + other.size;
  if (both === 0 || (both === 1 && all > 2)) return 0;
  return (2 * both) / all;
}
