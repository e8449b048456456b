import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Compared, PlanOf, PlanShown } from "./plan-shown.ts";

/** What the page of one plan needs beyond what it shows. */
export interface PlanContext extends PlanOf {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly shown: PlanShown;
  /** The two revisions whose differences are shown; null until somebody asks. */
  readonly compared: Compared | null;
  readonly compare: (compared: Compared) => void;
  readonly again: () => void;
  readonly moreRevisions: () => void;
  readonly moreEvents: () => void;
}
