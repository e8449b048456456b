/** What a page's address says behind its name, as pairs: `orgao/26000/situacao/approved`. A word without a value is left out. */
export function pairsWithin(within: readonly string[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < within.length; at += 2) {
    const [word, value] = [within[at], within[at + 1]];
    if (word !== undefined && value !== undefined) pairs.set(word, value);
  }
  return pairs;
}

/** Pairs as an address has them; those without a value are left out. */
export function withinOf(pairs: Iterable<readonly [string, string | null | undefined]>): readonly string[] {
  return [...pairs].flatMap(([word, value]) => (value ? [word, value] : []));
}
