import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";

/**
 * A store whose answers can be lost where nothing in between can lose them: its caller may die all the same after
 * a commit, and ask again.
 */
export function losingAnswers(store: DocumentStore): { readonly store: DocumentStore; loseNextAnswer(): void } {
  let lose = false;
  return {
    loseNextAnswer() {
      lose = true;
    },
    store: {
      ...store,
      async transact(act) {
        const result = await store.transact(act);
        if (!lose) return result;
        lose = false;
        throw new StoreError({ kind: "unavailable", reason: "the answer was lost" });
      },
    },
  };
}
