import type { DocumentStore } from "./document-store.ts";

/** What the acts on the store need of the world: nothing of it is reached for in any other way. */
export interface Surroundings {
  readonly store: DocumentStore;
  /** The moment it is. */
  readonly now: () => Date;
  /** So many unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
}
