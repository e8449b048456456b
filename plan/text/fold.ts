const PLAIN = /^[a-z0-9 ]*$/;

/** A text as it compares with others: lower case, no accents, everything but letters and digits as single spaces. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const bare = PLAIN.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[^\p{L}\p{N}]+/gu, " ");
  return bare.replace(/ {2,}/g, " ").trim();
}
