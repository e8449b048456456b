import type { PersonTraces } from "../../../plan/personal/person-traces.ts";

/** That personal data was erased from something that a hash vouches for, and what it hashes to since. */
export interface Erasure {
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  /** SHA-256 as it is now; receipts and closed months keep the hash of what was received and closed. */
  readonly hash: string;
}

/** `erasures/{hash of the address}`: that somebody's data is being erased, or was. */
export interface ErasureDocument {
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly doneAt: string | null;
  /** What the person is known by, for as long as the work is not done: what was erased already cannot tell it any more. */
  readonly traces: PersonTraces | null;
  /** The SIORG codes of the agencies of whose revisions one was changed: what follows from these is worked out anew. */
  readonly touched: readonly string[];
  /** How many documents were changed or deleted. */
  readonly documents: number;
}
