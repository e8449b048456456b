import type { VisitDay } from "../../plan/contract/visits.ts";
import type { VisitAct } from "../../plan/visits/moves.ts";
import type { Failure } from "../api/answer.ts";

/** What a form is open for. `key` names the request for as long as it is the same one, however often it is tried. */
export type VisitForm =
  | { readonly kind: "ask"; readonly key: string }
  | { readonly kind: "move"; readonly visit: string; readonly act: VisitAct; readonly key: string };

/** What is being done about visits; the visits themselves are the cloud's. */
export interface Visiting {
  readonly form: VisitForm | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** The days that stand in the form, for what is to be said of them. */
  readonly days: readonly string[];
  /** What else is on the day that the ministry chooses; null until it is known. */
  readonly day: VisitDay | null;
}

export type VisitingEvent =
  | { readonly kind: "opened"; readonly form: VisitForm | null; readonly days: readonly string[] }
  | { readonly kind: "chose"; readonly days: readonly string[] }
  | { readonly kind: "looked"; readonly day: VisitDay }
  | { readonly kind: "begun" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "done" };

export const notVisiting: Visiting = { form: null, busy: false, failure: null, days: [], day: null };

/** What becomes of it. */
export function visitingAfter(state: Visiting, event: VisitingEvent): Visiting {
  switch (event.kind) {
    case "opened":
      return { ...notVisiting, form: event.form, days: event.days };
    case "chose":
      return { ...state, days: event.days, day: null };
    case "looked":
      // Another day may have been chosen since it was asked about.
      return state.days.includes(event.day.day) ? { ...state, day: event.day } : state;
    case "begun":
      return { ...state, busy: true, failure: null };
    case "failed":
      return { ...state, busy: false, failure: event.failure };
    case "done":
      return notVisiting;
  }
}
