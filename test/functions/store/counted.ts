import type { StoreObserver } from "../../../functions/src/ports/document-store.ts";

/** An observer that adds up, and what it has added up to. */
export function counted(): { readonly observe: StoreObserver; readonly total: { read: number; write: number } } {
  const total = { read: 0, write: 0 };
  return {
    total,
    observe: (operation, documents) => {
      total[operation] += documents;
    },
  };
}
