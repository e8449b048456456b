import type { CellProblem } from "../entry.ts";

/** What a cell that holds something turned out to be: a value (perhaps with doubts), or null and why. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly problems: readonly CellProblem[];
}

/** Shared by everything that is plainly right. */
export const NO_PROBLEMS: readonly CellProblem[] = Object.freeze([]);

const unreadableOutcomes = new Map<CellProblem, Outcome<never>>();

/** No value of the field, for this reason. */
export function unreadable(problem: CellProblem): Outcome<never> {
  let outcome = unreadableOutcomes.get(problem);
  if (!outcome) {
    outcome = Object.freeze({ value: null, problems: Object.freeze([problem]) });
    unreadableOutcomes.set(problem, outcome);
  }
  return outcome;
}

/** A value without doubts. */
export function value<T>(read: T): Outcome<T> {
  return { value: read, problems: NO_PROBLEMS };
}

/** A value without doubts, or the problem when there is none. */
export function valueOr<T>(read: T | null, problem: CellProblem): Outcome<T> {
  return read === null ? unreadable(problem) : value(read);
}
