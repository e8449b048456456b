import {
  type DocumentSnapshot,
  FieldPath,
  type Firestore,
  type Query,
  type QuerySnapshot,
  type Transaction,
} from "@google-cloud/firestore";
import type { DocumentContent, DocumentStore, StoredDocument, StoreObserver } from "../../ports/document-store.ts";
import type { Attempt, BackendReads, StoreBackend, Write } from "../backend.ts";
import { checkedStore } from "../checked-store.ts";
import { clientQuery } from "./client-query.ts";
import { within } from "./patience.ts";
import { storeErrorOf } from "./store-error-of.ts";
import { readContent, storedContent } from "./stored-content.ts";

export interface FirestoreStoreOptions {
  readonly observe?: StoreObserver;
  /** How often a transaction is tried, with growing pauses, while others are in its way. */
  readonly attempts?: number;
  /** How long anything may take before it fails as `unavailable`; below the 60 seconds after which Hosting hangs up. */
  readonly patienceMs?: number;
}

/** The store in Firestore, through a client that is this store's own: closing the store ends it. */
export function firestoreStore(client: Firestore, options: FirestoreStoreOptions = {}): DocumentStore {
  const { attempts = 10, patienceMs = 50_000 } = options;
  const outside = readsOf(client, {
    read: (paths) => client.getAll(...paths.map((path) => client.doc(path))),
    query: (query) => query.get(),
  });
  const asked = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    try {
      return await within(patienceMs, read);
    } catch (error) {
      throw storeErrorOf(error, []);
    }
  };
  const backend: StoreBackend = {
    read: (paths) => asked(() => outside.read(paths)),
    query: (query) => asked(() => outside.query(query)),
    async transact<Result>(attempt: (reads: BackendReads) => Promise<Attempt<Result>>): Promise<Result> {
      let writes: readonly Write[] = [];
      try {
        return await within(patienceMs, (signal) =>
          client.runTransaction(
            async (transaction) => {
              // Whoever asked was told that this failed: it is not begun again.
              signal.throwIfAborted();
              const run = await attempt(readsWithin(client, transaction));
              writes = run.writes;
              for (const write of writes) stage(client, transaction, write);
              return run.result;
            },
            { maxAttempts: attempts },
          ),
        );
      } catch (error) {
        throw storeErrorOf(error, writes);
      }
    },
    close: () => client.terminate(),
  };
  return checkedStore(backend, options.observe);
}

/** The errors of these reads stay the client's: it decides by them whether to try the transaction again. */
function readsWithin(client: Firestore, transaction: Transaction): BackendReads {
  return readsOf(client, {
    read: (paths) => transaction.getAll(...paths.map((path) => client.doc(path))),
    query: (query) => transaction.get(query),
  });
}

function readsOf(
  client: Firestore,
  reads: {
    read(paths: readonly string[]): Promise<readonly DocumentSnapshot[]>;
    query(query: Query): Promise<QuerySnapshot>;
  },
): BackendReads {
  return {
    async read(paths) {
      const snapshots = await reads.read(paths);
      return snapshots.map((snapshot) => (snapshot.exists ? documentOf(snapshot) : null));
    },
    async query(query) {
      return (await reads.query(clientQuery(client, query))).docs.map(documentOf);
    },
  };
}

function documentOf(snapshot: DocumentSnapshot): StoredDocument {
  const { ref, id } = snapshot;
  return { path: ref.path, id, content: readContent(snapshot.data() as DocumentContent) };
}

function stage(client: Firestore, transaction: Transaction, write: Write): void {
  const document = client.doc(write.path);
  switch (write.kind) {
    case "create":
      transaction.create(document, storedContent(write.content));
      break;
    case "set":
      transaction.set(document, storedContent(write.content));
      break;
    case "update": {
      // Paths, since in a plain name the client takes a dot for a way into a map.
      const fields = Object.entries(storedContent(write.content)).map(([name, value]) => [new FieldPath(name), value]);
      const [[name, value] = [], ...others] = fields;
      transaction.update(document, name as FieldPath, value, ...others.flat());
      break;
    }
    case "delete":
      if (write.mustExist) transaction.delete(document, { exists: true });
      else transaction.delete(document);
  }
}
