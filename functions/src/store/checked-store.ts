import { AsyncLocalStorage } from "node:async_hooks";
import type { DocumentReader, DocumentStore, DocumentTransaction, StoreObserver } from "../ports/document-store.ts";
import { StoreError } from "../ports/store-error.ts";
import type { BackendReads, StoreBackend } from "./backend.ts";
import { checkedQuery } from "./checked-query.ts";
import { documentPath } from "./document-path.ts";
import { StagedWrites } from "./staged-writes.ts";

/**
 * The store over an adapter: paths, values, queries, limits and the rules of a transaction are checked here, once for
 * all adapters, and reads and writes are counted.
 */
export function checkedStore(backend: StoreBackend, observe: StoreObserver = () => {}): DocumentStore {
  const within = new AsyncLocalStorage<{ readonly ended: boolean }>();
  return {
    ...checkedReader(backend, observe),
    async transact(act) {
      // It would wait for the lock that its own outer transaction holds.
      if (within.getStore()?.ended === false) throw misuse("a transaction within a transaction");
      let written = 0;
      const result = await backend.transact(async (reads) => {
        const staged = new StagedWrites();
        const run = { ended: false };
        const transaction = checkedTransaction(reads, staged, run, observe);
        try {
          const result = await within.run(run, act, transaction);
          written = staged.writes.length;
          return { result, writes: staged.writes };
        } finally {
          run.ended = true;
        }
      });
      if (written > 0) observe("write", written);
      return result;
    },
    close: () => backend.close(),
  };
}

function checkedReader(backend: BackendReads, observe: StoreObserver): DocumentReader {
  const getMany: DocumentReader["getMany"] = async (paths) => {
    for (const path of paths) documentPath(path);
    if (paths.length === 0) return [];
    const documents = await backend.read(paths);
    observe("read", new Set(paths).size);
    return documents;
  };
  return {
    getMany,
    get: async (path) => (await getMany([path]))[0] ?? null,
    async query(query) {
      const documents = await backend.query(checkedQuery(query));
      observe("read", Math.max(1, documents.length));
      return documents;
    },
  };
}

function checkedTransaction(
  reads: BackendReads,
  staged: StagedWrites,
  run: { readonly ended: boolean },
  observe: StoreObserver,
): DocumentTransaction {
  const reader = checkedReader(reads, observe);
  const running = () => {
    if (run.ended) throw misuse("a transaction used after its end");
  };
  const reading = () => {
    running();
    if (staged.writes.length > 0) throw misuse("a read after a write of the same transaction");
  };
  return {
    async get(path) {
      reading();
      return reader.get(path);
    },
    async getMany(paths) {
      reading();
      return reader.getMany(paths);
    },
    async query(query) {
      reading();
      return reader.query(query);
    },
    create(path, content) {
      running();
      staged.create(path, content);
    },
    set(path, content) {
      running();
      staged.set(path, content);
    },
    update(path, fields) {
      running();
      staged.update(path, fields);
    },
    delete(path, precondition) {
      running();
      staged.delete(path, precondition?.mustExist ?? false);
    },
  };
}

function misuse(reason: string): StoreError {
  return new StoreError({ kind: "invalidUse", reason });
}
