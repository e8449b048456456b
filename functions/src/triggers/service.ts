import type { Composition } from "../composition/world.ts";
import type { LoggedError } from "./logged-error.ts";
import type { RateLimits } from "./rate-limits.ts";

/** What answering needs beside the question. */
export interface Service {
  readonly composition: Composition;
  readonly limits: RateLimits;
  /** The moment it is, in milliseconds, for the rate limits. */
  readonly now: () => number;
  /** A request's id when the platform gave none. */
  readonly freshId: () => string;
  /** Told of everything that was thrown. */
  readonly log: (failure: Failure) => void;
}

/** Something was thrown while a question was answered. */
export interface Failure {
  readonly requestId: string;
  /** Null before it was known. */
  readonly route: string | null;
  readonly error: LoggedError;
}
