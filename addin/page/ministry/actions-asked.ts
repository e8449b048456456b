import type { ListCode } from "../../../plan/form/lists.ts";

/** Which actions are shown, and how many of them. */
export interface ActionsAsked {
  readonly standing: "late" | "due";
  /** Words of the service's or the agency's name. */
  readonly text: string;
  /** Null is any. */
  readonly state: ListCode<"planStates"> | null;
  readonly limit: number;
}

/** So many actions at first, and so many more each time. */
export const ACTIONS_STEP = 50;

/** What is shown to begin with: whatever is late. */
export const lateActions: ActionsAsked = { standing: "late", text: "", state: null, limit: ACTIONS_STEP };
