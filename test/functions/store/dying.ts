import type { DocumentStore, DocumentTransaction } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";

/** A store that dies when the transaction of this number is about to commit, or has just committed. */
export function dyingAt(store: DocumentStore, number: number, when: "before" | "after"): DocumentStore {
  let count = 0;
  const dead = () => new StoreError({ kind: "unavailable", reason: "the process was killed" });
  return {
    ...store,
    async transact<Result>(act: (transaction: DocumentTransaction) => Promise<Result>) {
      const dies = ++count === number;
      const result = await store.transact(async (transaction) => {
        const done = await act(transaction);
        if (dies && when === "before") throw dead();
        return done;
      });
      if (dies) throw dead();
      return result;
    },
  };
}
