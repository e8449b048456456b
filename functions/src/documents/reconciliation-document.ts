import type { By } from "../../../plan/people/by.ts";
import type { Decisions } from "../../../plan/reconciliation/decisions.ts";
import type { SaidLink } from "../../../plan/reconciliation/match-services.ts";

/** `reconciliations/{siorg}`: what an agency decided on where its list and plans differ from the Portal. */
export interface ReconciliationDocument {
  readonly agency: string;
  /** The last decision on each difference that there ever was one on; every decision is an event, too. */
  readonly decisions: Decisions;
  /** Which declared services somebody said are, or are not, one of the Portal's. */
  readonly links: readonly (SaidLink & { readonly by: By; readonly at: string })[];
}
