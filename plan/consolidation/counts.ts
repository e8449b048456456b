/** A whole number for each of a fixed set of names. */
export type Counts<K extends string> = { readonly [P in K]: number };

/** Every name counted 0 times; but for `one`, counted once. */
export function countsOf<K extends string>(names: readonly K[], one?: K): Counts<K> {
  return Object.fromEntries(names.map((name) => [name, name === one ? 1 : 0])) as Counts<K>;
}

/** The sum of both, name by name. */
export function addCounts<K extends string>(one: Counts<K>, other: Counts<K>): Counts<K> {
  const sum: Record<string, number> = {};
  for (const name of Object.keys(one) as K[]) sum[name] = one[name] + other[name];
  return sum as Counts<K>;
}
