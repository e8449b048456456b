import type { Surroundings } from "../ports/surroundings.ts";

/** Crockford's base 32: no I, L, O or U, which people take for other characters or for words. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A new protocol number, as in `2026-7K3M-9QXD-4TBV`: a year and 60 unpredictable bits. */
export function newProtocolNumber(year: string, randomBytes: Surroundings["randomBytes"]): string {
  const characters = Array.from(randomBytes(12), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
  return [year, characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join("-");
}
