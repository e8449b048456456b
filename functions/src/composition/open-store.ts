import { deleteApp, initializeApp } from "firebase-admin/app";
import { getFirestore } from "firebase-admin/firestore";
import type { DocumentStore, StoreObserver } from "../ports/document-store.ts";
import { firestoreStore } from "../store/firestore/firestore-store.ts";
import { openSqliteStore } from "../store/sqlite/sqlite-store.ts";

/** A store's setting, as in the environment variable `PLANO_STORE`, taken apart. */
export type StoreSetting =
  | { readonly kind: "sqlite"; readonly file: string }
  /** `project` is null where the surroundings say it: in the cloud, or by `GOOGLE_CLOUD_PROJECT`. */
  | { readonly kind: "firestore"; readonly project: string | null };

/** A setting that names no store; the message says what one looks like. */
export class UnknownStore extends Error {
  override readonly name = "UnknownStore";

  constructor(setting: string) {
    super(`“${setting}” names no store; a setting is sqlite:PATH, firestore or firestore:PROJECT`);
  }
}

/**
 * What a setting (`sqlite:PATH`, `firestore` or `firestore:PROJECT`) says.
 *
 * @throws {UnknownStore}
 */
export function storeSetting(setting: string): StoreSetting {
  const [, kind, rest] = /^(sqlite|firestore)(?::(.+))?$/s.exec(setting.trim()) ?? [];
  if (kind === "sqlite" && rest !== undefined) return { kind, file: rest };
  if (kind === "firestore") return { kind, project: rest ?? null };
  throw new UnknownStore(setting);
}

/**
 * The store that a setting names. Firestore is reached with the credentials of the machine it runs on, or of
 * `GOOGLE_APPLICATION_CREDENTIALS`; `FIRESTORE_EMULATOR_HOST` takes its place where it is set.
 *
 * @throws {UnknownStore} when the setting is none
 * @throws {StoreError} `unavailable`, when the file of a sqlite store cannot be opened
 */
export function openStore(setting: string, observe?: StoreObserver): DocumentStore {
  const named = storeSetting(setting);
  const options = observe === undefined ? {} : { observe };
  return named.kind === "sqlite" ? openSqliteStore(named.file, options) : openFirestore(named.project, options);
}

let opened = 0;

/** On an application of its own, so that closing the store takes nothing from anybody else. */
function openFirestore(projectId: string | null, options: { readonly observe?: StoreObserver }): DocumentStore {
  opened++;
  const app = initializeApp(projectId === null ? {} : { projectId }, `store-${opened}`);
  const store = firestoreStore(getFirestore(app), options);
  return {
    ...store,
    async close() {
      await store.close();
      await deleteApp(app);
    },
  };
}
