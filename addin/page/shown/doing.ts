import type { Failure } from "../../api/answer.ts";

/** What is being done on a page; how things stand is the cloud's to say. */
export interface Doing {
  /** What is on its way, by name. */
  readonly busy: string | null;
  /** What waits for a second word, by name. */
  readonly confirming: string | null;
  /** What could not be done, by name, and why. */
  readonly failed: { readonly name: string; readonly failure: Failure } | null;
}

export type DoingEvent =
  | { readonly kind: "begun"; readonly name: string }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly name: string; readonly failure: Failure }
  | { readonly kind: "confirming"; readonly name: string | null };

/** Nothing is being done. */
export const nothingDoing: Doing = { busy: null, confirming: null, failed: null };

/** What becomes of it. */
export function doingAfter(state: Doing, event: DoingEvent): Doing {
  switch (event.kind) {
    case "begun":
      return { ...state, busy: event.name, failed: null };
    case "done":
      return nothingDoing;
    case "failed":
      return { busy: null, confirming: null, failed: { name: event.name, failure: event.failure } };
    case "confirming":
      return { ...state, confirming: event.name, failed: null };
  }
}
