import type { DocumentContent, StoredDocument } from "../ports/document-store.ts";
import type { CheckedQuery } from "./checked-query.ts";

/** A write that was checked: its content is a copy of its own. */
export type Write =
  | { readonly kind: "create" | "set" | "update"; readonly path: string; readonly content: DocumentContent }
  | { readonly kind: "delete"; readonly path: string; readonly mustExist: boolean };

/** Reading of paths and queries that were checked; `paths` is never empty. */
export interface BackendReads {
  read(paths: readonly string[]): Promise<readonly (StoredDocument | null)[]>;
  query(query: CheckedQuery): Promise<readonly StoredDocument[]>;
}

/** What an adapter does; everything the adapters share is in `checkedStore`. */
export interface StoreBackend extends BackendReads {
  /**
   * Runs `attempt` and commits the writes it resolves with, all or none, against the moment it read; runs it again, with
   * other reads, when that moment has passed.
   */
  transact<Result>(attempt: (reads: BackendReads) => Promise<Attempt<Result>>): Promise<Result>;
  close(): Promise<void>;
}

/** What one run of a transaction came to. */
export interface Attempt<Result> {
  readonly result: Result;
  readonly writes: readonly Write[];
}
