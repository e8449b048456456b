import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentStore, StoreObserver } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { describeStore } from "./contract.ts";

describeStore("the sqlite store", async (observe?: StoreObserver) => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const store = openSqliteStore(join(folder, "store.sqlite"), observe === undefined ? {} : { observe });
  let lose = false;
  return {
    // There is no network to lose an answer on; its caller can die all the same, and ask again.
    store: {
      ...store,
      async transact(act) {
        const result = await store.transact(act);
        if (!lose) return result;
        lose = false;
        throw new StoreError({ kind: "unavailable", reason: "the answer was lost" });
      },
    } satisfies DocumentStore,
    loseNextAnswer() {
      lose = true;
    },
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
