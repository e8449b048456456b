import type { DatabaseSync } from "node:sqlite";
import type { DocumentStore, StoreObserver } from "../../ports/document-store.ts";
import type { Attempt, BackendReads } from "../backend.ts";
import { checkedStore } from "../checked-store.ts";
import { applyWrites } from "./apply-writes.ts";
import { openDatabase } from "./open-database.ts";
import { atOneMoment, findDocuments, readDocument } from "./read-documents.ts";
import { asStoreError, lockForWriting } from "./write-lock.ts";

export interface SqliteStoreOptions {
  readonly observe?: StoreObserver;
  /** How long a transaction waits for other processes' transactions before it gives up with `contention`. */
  readonly patienceMs?: number;
}

/**
 * The store in one file of SQLite (and its `-wal` and `-shm` beside it), for one machine. Several processes may open the
 * same file. What a transaction was acknowledged for survives the death of the process and of the machine; one that dies
 * before leaves nothing behind.
 *
 * A transaction holds the file's write lock from its first read to its end; within the process they take turns. Reads
 * outside of transactions wait for nobody.
 *
 * @throws {StoreError} `unavailable`, when the file cannot be opened or is not a store.
 */
export function openSqliteStore(file: string, options: SqliteStoreOptions = {}): DocumentStore {
  const reader = openDatabase(file);
  const writer = openDatabase(file);
  // Waiting is done in lockForWriting: SQLite's own would stop everything else in this process.
  writer.exec("PRAGMA busy_timeout = 0");
  const patienceMs = options.patienceMs ?? 10_000;
  let turn: Promise<unknown> = Promise.resolve();
  const backend = {
    ...readsOf(reader, (read) => atOneMoment(reader, read)),
    transact<Result>(attempt: (reads: BackendReads) => Promise<Attempt<Result>>): Promise<Result> {
      const mine = turn.then(() => transactAlone(writer, patienceMs, attempt));
      turn = mine.catch(() => {});
      return mine;
    },
    async close() {
      await turn;
      reader.close();
      writer.close();
    },
  };
  return checkedStore(backend, options.observe);
}

async function transactAlone<Result>(
  writer: DatabaseSync,
  patienceMs: number,
  attempt: (reads: BackendReads) => Promise<Attempt<Result>>,
): Promise<Result> {
  let locking: Promise<void> | null = null;
  const locked = () => {
    locking ??= lockForWriting(writer, patienceMs);
    return locking;
  };
  const reads = readsOf(writer, (read) => locked().then(read));
  try {
    const { result, writes } = await attempt(reads);
    if (writes.length > 0) {
      await locked();
      applyWrites(writer, writes);
      writer.exec("COMMIT");
    }
    return result;
  } catch (error) {
    throw asStoreError(error);
  } finally {
    // A read that nobody waited for may still be waiting for the lock.
    await Promise.resolve(locking).catch(() => {});
    if (writer.isTransaction) writer.exec("ROLLBACK");
  }
}

/** Reads of one connection; `when` decides about the moment they see. */
function readsOf(database: DatabaseSync, when: <Result>(read: () => Result) => Result | Promise<Result>): BackendReads {
  const reading = async <Result>(read: () => Result): Promise<Result> => {
    try {
      return await when(read);
    } catch (error) {
      throw asStoreError(error);
    }
  };
  return {
    read: (paths) => reading(() => paths.map((path) => readDocument(database, path))),
    query: (query) => reading(() => findDocuments(database, query)),
  };
}
