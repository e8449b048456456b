import type { Me } from "../../../plan/contract/me.ts";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Asking, Reviewing } from "./reviewing.ts";

/** What the view of a review shows. */
export interface ReviewShown {
  /** Null for a workbook that is no plan. */
  readonly content: PlanContent | null;
  /** Whether the plan was ever received. */
  readonly sent: boolean;
  readonly me: Me | null;
  readonly review: Loading<PlanReviewed>;
  readonly reviewing: Reviewing;
}

/** What people do in it. */
export interface ReviewViewActs {
  readonly goTo: (place: Place) => void;
  readonly ask: (asking: Asking | null) => void;
  readonly settle: (comment: string, state: "addressed" | "open", answer: string) => void;
  readonly confirm: (confirmer: Confirmer, confirmed: boolean) => void;
  readonly again: () => void;
}
