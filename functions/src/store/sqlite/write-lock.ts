import type { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { StoreError } from "../../ports/store-error.ts";

const SQLITE_BUSY = 5;
const PAUSE_MS = 2;

/**
 * Begins a transaction that holds the file's write lock. While another process has it this waits without blocking this
 * one, and after `patienceMs` fails with `contention`.
 */
export async function lockForWriting(database: DatabaseSync, patienceMs: number): Promise<void> {
  const patient = AbortSignal.timeout(patienceMs);
  while (true) {
    try {
      database.exec("BEGIN IMMEDIATE");
      return;
    } catch (cause) {
      // The low byte is the error, what is above it its variety.
      if (!isSqliteError(cause) || (cause.errcode & 0xff) !== SQLITE_BUSY) throw cause;
      if (patient.aborted) throw new StoreError({ kind: "contention" }, { cause });
    }
    await wait(PAUSE_MS);
  }
}

/** What SQLite itself failed with (a full disk, a damaged file) as `unavailable`; any other error as it is. */
export function asStoreError(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  return new StoreError({ kind: "unavailable", reason: `the store's file failed: ${error.message}` }, { cause: error });
}

/** By its shape: it comes from Node itself, whose `Error` need not be the one that is known here. */
function isSqliteError(error: unknown): error is { readonly errcode: number; readonly message: string } {
  return typeof error === "object" && error !== null && "errcode" in error && "message" in error;
}
