import type { Refusal } from "../../../plan/contract/refusal.ts";

/** What an act came to: done, or refused with nothing changed. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly refusal: Refusal };

/** The act was done. */
export function done<Result>(result: Result): Outcome<Result> {
  return { ok: true, result };
}

/** The act was refused. */
export function refused(refusal: Refusal): Outcome<never> {
  return { ok: false, refusal };
}
