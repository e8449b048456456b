import type { PersonTraces } from "../../../plan/personal/person-traces.ts";

/** That personal data was erased from something that was received, and what it hashes to since. */
export interface Erasure {
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  /** SHA-256 of the normal text as it is now; the receipt keeps the hash of what was received. */
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
