import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";

/** What a process that is dead throws at whatever it still does; it is caught where the process would have ended. */
export class Stopped extends Error {}

/**
 * A store of a process that dies before or after one of its transactions: from then on nothing that it does reaches the
 * store any more.
 */
export function mortalStore(
  store: DocumentStore,
  dies: (transaction: number, side: "before" | "after") => boolean,
): { readonly store: DocumentStore; readonly isDead: () => boolean } {
  let count = 0;
  let dead = false;
  const live = (number: number, side: "before" | "after") => {
    if (!dead && dies(number, side)) dead = true;
    if (dead) throw new Stopped(`${side} transaction ${number}`);
  };
  return {
    isDead: () => dead,
    store: {
      ...store,
      async transact(act) {
        const number = ++count;
        live(number, "before");
        const result = await store.transact(act);
        live(number, "after");
        return result;
      },
    },
  };
}
