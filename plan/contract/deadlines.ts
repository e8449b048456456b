import type { CivilDate } from "../calendar/civil-date.ts";
import type { ListCode } from "../form/lists.ts";
import type { Standing } from "../schedule/standing.ts";

/** Everything that an agency has undertaken, with its deadlines. */
export interface AgencyDeadlines {
  readonly asOf: CivilDate;
  readonly agency: { readonly siorg: string; readonly name: string | null; readonly acronym: string | null };
  /** Plans by service name, the cancelled among them. */
  readonly plans: readonly PlanDeadlines[];
  /** Since when and why nobody is reminded of them; null while they are. */
  readonly paused: { readonly at: string; readonly reason: string } | null;
}

/** The schedule of one plan. */
export interface PlanDeadlines {
  /** The plan's key within its agency. */
  readonly plan: string;
  readonly service: string | null;
  readonly state: ListCode<"planStates">;
  /** In the order of the schedule. */
  readonly actions: readonly ActionDeadline[];
}

/** One action and how it stands. */
export interface ActionDeadline {
  /** 1 to 7 for a standard action, null for one the agency added. */
  readonly standard: number | null;
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  readonly deadline: CivilDate | null;
  readonly standing: Standing;
}
