import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Me } from "../../../plan/contract/me.ts";
import type { AgencyPlans } from "../../../plan/contract/plans.ts";
import type { VisitActs } from "../../visits/visit-acts.ts";
import type { Visiting } from "../../visits/visiting.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";

/** What the page of visits needs beyond the list. */
export interface VisitsContext {
  readonly words: Words;
  readonly me: Me;
  /** The agency's plans, for a request to be about one of them; none until they are here. */
  readonly plans: AgencyPlans["plans"];
  readonly asOf: CivilDate;
  readonly holidays: readonly CivilDate[];
  readonly visiting: Visiting;
  readonly acts: VisitActs;
  readonly downloads: Downloads;
  /** What was typed to search by, and whether those that are over are shown. */
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly over: boolean;
  readonly showOver: (over: boolean) => void;
  readonly more: (() => void) | null;
  readonly again: () => void;
}
