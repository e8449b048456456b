import type { Fate } from "../../functions/src/local/demo/reviewed-plan.ts";

/** The state that what became of a plan of the letters' country leaves it in. */
export const stateOfFate = {
  submitted: "submitted",
  underReview: "underReview",
  approved: "approved",
  cancelled: "cancelled",
  returned: "returned",
  corrected: "submitted",
  mended: "approved",
  amended: "amended",
  final: "approved",
} as const satisfies { readonly [F in Fate]: string };
