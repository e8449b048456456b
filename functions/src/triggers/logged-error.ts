import { SettingsProblem } from "../composition/settings.ts";
import { StoreError } from "../ports/store-error.ts";

const MOST_CAUSES = 3;

/** What of an error may be kept. */
export interface LoggedError {
  readonly name: string;
  /** Only of errors whose words are known to hold nobody's content. */
  readonly message?: string;
  readonly kind?: string;
  /** Where it was thrown, line by line, without the message. */
  readonly stack: readonly string[];
  readonly cause?: LoggedError;
}

/**
 * An error without its words: they may quote a cell, an address or a token. What is left says what kind of error it was
 * and where.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  return {
    name: error.name,
    ...(error instanceof SettingsProblem && { message: error.message }),
    ...(error instanceof StoreError && { kind: error.problem.kind }),
    stack: (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)),
    ...(error.cause !== undefined && depth < MOST_CAUSES && { cause: loggedError(error.cause, depth + 1) }),
  };
}
