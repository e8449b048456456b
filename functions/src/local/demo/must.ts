import type { Outcome } from "../../use-cases/outcome.ts";

/**
 * What an act of the demonstration came to.
 *
 * @throws {Error} when it was refused: the demonstration asks for nothing that is
 */
export function must<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`The demonstration was refused: ${outcome.refusal.code}`);
  return outcome.result;
}
