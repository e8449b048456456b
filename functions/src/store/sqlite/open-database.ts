import { DatabaseSync } from "node:sqlite";
import { StoreError } from "../../ports/store-error.ts";

/** Marks a file as ours ("PlDi"), so that another program's database is not taken for an empty store. */
const APPLICATION = 0x506c4469;
const VERSION = 1;

/**
 * `documents` holds each document as JSON. `fields` is the index: every top-level field that a query can name, as bytes
 * that compare as Firestore orders values; its second order serves looking up one field of documents already found.
 */
const SCHEMA = `
  CREATE TABLE documents (collection TEXT NOT NULL, id TEXT NOT NULL, content TEXT NOT NULL, UNIQUE (collection, id)) STRICT;
  CREATE TABLE fields (
    collection TEXT NOT NULL, field TEXT NOT NULL, value BLOB NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (collection, field, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX fields_of_document ON fields (collection, id, field, value);
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
`;

/** How long SQLite itself waits, blocking this process, while another opens, recovers or first creates the file. */
const OPENING_PATIENCE_MS = 5_000;

/**
 * A connection to the store's file, which is created when it is missing. Fails with an `unavailable` error that says
 * which file and why: no access, no database, another program's or a newer version's.
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { timeout: OPENING_PATIENCE_MS });
    // FULL: what was acknowledged survives a power cut, not only the end of the process.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    prepareSchema(database);
    return database;
  } catch (cause) {
    database?.close();
    const why = String((cause as { readonly message?: unknown }).message ?? cause);
    throw new StoreError({ kind: "unavailable", reason: `the store ${file} cannot be opened: ${why}` }, { cause });
  }
}

function prepareSchema(database: DatabaseSync): void {
  if (isReady(database)) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have been first.
    if (!isReady(database)) database.exec(SCHEMA);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function isReady(database: DatabaseSync): boolean {
  const application = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  if (application === APPLICATION && version === VERSION) return true;
  if (application === APPLICATION)
    throw new Error(`it is of version ${version}, this program knows version ${VERSION}`);
  const tables = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get()?.count;
  if (application !== 0 || tables !== 0) throw new Error("it is a database of another program");
  return false;
}

function pragma(database: DatabaseSync, name: "application_id" | "user_version"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
