import type { Refusal } from "../../../plan/contract/refusal.ts";
import { AccountsUnavailable } from "../ports/accounts.ts";
import { StoreError } from "../ports/store-error.ts";

/**
 * What whoever asked is told of something thrown: that trying again may help, when a service did not answer or others
 * kept it busy; that it is a defect of ours for everything else, a store's complaint about how it was used included.
 */
export function refusalOfError(error: unknown): Refusal {
  if (error instanceof AccountsUnavailable) return { code: "unavailable" };
  if (error instanceof StoreError && (error.problem.kind === "unavailable" || error.problem.kind === "contention")) {
    return { code: "unavailable" };
  }
  return { code: "internal" };
}
