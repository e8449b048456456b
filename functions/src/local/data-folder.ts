import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";

/** Where everything of a local stack is kept. */
export interface DataFolder {
  readonly path: string;
  /** The store's file. */
  readonly store: string;
  /** The sign-in accounts. */
  readonly accounts: string;
  /** What of the demonstration has been made. */
  readonly demo: string;
  /** Mail as `.eml` files. */
  readonly mail: string;
  /** Workbooks to try things with. */
  readonly workbooks: string;
  readonly logs: string;
}

/** The folder in use, which no other process can then use. */
export interface OpenDataFolder extends DataFolder {
  /** Whether there was no store in it. */
  readonly isNew: boolean;
  release(): void;
}

/** The folder is used by another process. */
export class DataInUse extends Error {
  override readonly name = "DataInUse";
}

/** Something in the folder is damaged or not ours; nothing in it was changed. */
export class UnusableData extends Error {
  override readonly name = "UnusableData";
  readonly what: "store" | "accounts" | "demo";
  readonly path: string;

  constructor(what: UnusableData["what"], path: string, cause: unknown) {
    super(`${path} cannot be used: ${cause instanceof Error ? cause.message : cause}`, { cause });
    this.what = what;
    this.path = path;
  }
}

/**
 * Takes the folder for this process and looks at its store.
 *
 * @throws UnusableData when the store is damaged or another program's
 * @throws DataInUse when another process has the folder
 * @throws the system's error when the folder cannot be made or written
 */
export async function openDataFolder(folder: string): Promise<OpenDataFolder> {
  const data = dataFolder(folder);
  for (const path of [data.path, data.mail, data.workbooks, data.logs]) mkdirSync(path, { recursive: true });
  const lock = lockFolder(join(data.path, "em-uso.db"));
  try {
    const isNew = !existsSync(data.store);
    if (!isNew) checkStore(data.store);
    // Made here, once, and not by the first of many processes.
    await openSqliteStore(data.store).close();
    return { ...data, isNew, release: () => lock.close() };
  } catch (error) {
    lock.close();
    throw error;
  }
}

function dataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  return {
    path,
    store: join(path, "plano.sqlite"),
    accounts: join(path, "contas.json"),
    demo: join(path, "demonstracao.json"),
    mail: join(path, "correio"),
    workbooks: join(path, "pastas"),
    logs: join(path, "registro"),
  };
}

const SQLITE_BUSY = 5;

/** A lock that every system gives back when the process ends, however it ends: no number of a dead process stays behind. */
function lockFolder(file: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw new DataInUse(file, { cause: error });
    throw error;
  }
}

/** Reads through the whole file without a right to change it. */
function checkStore(file: string): void {
  try {
    const store = new DatabaseSync(file, { readOnly: true });
    try {
      const [found] = store.prepare("PRAGMA quick_check(1)").all();
      const word = Object.values(found ?? {})[0];
      if (word !== "ok") throw new Error(String(word));
      store.prepare("SELECT collection, id, content FROM documents LIMIT 1").get();
    } finally {
      store.close();
    }
  } catch (cause) {
    throw new UnusableData("store", file, cause);
  }
}
