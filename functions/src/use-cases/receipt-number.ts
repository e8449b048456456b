/** Characters of a number without its hyphens: a year and three groups of four. */
const LENGTH = 16;

/** More than any number has; what people paste by mistake is not looked for in full. */
const LONGEST = 40;

/**
 * A protocol number as it was given, however somebody copied it: case, spaces and hyphens do not matter, and the letters
 * that Crockford's base 32 leaves out are the digits that people take for them (I and L are 1, O is 0). What is no number
 * stays different from all numbers.
 */
export function receiptNumber(written: string): string {
  const characters = written
    .slice(0, 200)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/[IL]/g, "1")
    .replaceAll("O", "0");
  return characters.length === LENGTH ? (characters.match(/.{4}/g) ?? []).join("-") : characters.slice(0, LONGEST);
}
