import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentStore, StoreObserver } from "../../../functions/src/ports/document-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";

/** An empty store of one test. */
export interface TemporaryStore {
  readonly store: DocumentStore;
  /** Where nothing but the store is. */
  readonly folder: string;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

export function temporaryStore(observe?: StoreObserver): TemporaryStore {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const store = openSqliteStore(join(folder, "store.sqlite"), observe === undefined ? {} : { observe });
  return {
    store,
    folder,
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
