/**
 * Every collection of the store with those below its documents. A store cannot be asked for them all, so whoever goes
 * through a whole store goes by this.
 */
export const collections = {
  agencies: ["revisions"],
  plans: ["revisions", "comments"],
  rows: [],
  receipts: [],
  events: [],
  users: [],
  catalogues: [],
  letters: [],
  reconciliations: [],
  rounds: ["shares"],
  work: [],
  visits: [],
  snapshots: ["parts"],
  gatherings: [],
  reminders: [],
  outbox: [],
  addresses: [],
  erasures: [],
} as const satisfies { readonly [collection: string]: readonly string[] };

/** A kind of document: `plans`, or `plans/revisions` for those below a plan. */
export type CollectionGroup = string;

/** The collections and those below them, in the order of this list. */
export const collectionGroups: readonly CollectionGroup[] = Object.entries(collections).flatMap(([name, below]) => [
  name,
  ...below.map((inner) => `${name}/${inner}`),
]);
