import type { CivilDate } from "../calendar/civil-date.ts";
import type { Quarter } from "../calendar/quarter.ts";
import type { ServiceList } from "../declared/listed-services.ts";
import type { SaidInPlan } from "../declared/said-in-plan.ts";
import type { ToolKey } from "../form/annex.ts";
import type { ListCode } from "../form/lists.ts";
import type { GoalCounts } from "../goals/goals.ts";
import type { StepCount } from "../indicators/digitisation.ts";
import type { ChannelCounts } from "../indicators/requests.ts";
import type { IndicatorValues } from "../indicators/series.ts";
import type { ReviewRecord } from "../review/plan-review.ts";
import type { ActionRecord } from "../schedule/action-record.ts";
import type { Place } from "../workbook/entry.ts";
import type { Sourced } from "../workbook/sourced.ts";
import type { FindingCounts } from "./finding-counts.ts";

export type { GoalCounts } from "../goals/goals.ts";
export type { StepCount } from "../indicators/digitisation.ts";
export type { Sourced } from "../workbook/sourced.ts";

/** An agency as a workbook names it. */
export interface AgencyIdentity {
  readonly siorg: string | null;
  readonly name: string | null;
  readonly acronym: string | null;
}

/** One plan, reduced to what the consolidated view shows of it: compact, since a country has ten thousand. */
export interface PlanRecord {
  /** The file (or the archive and the file in it) the plan was read from. */
  readonly source: string;
  readonly planId: string | null;
  /** The last revision received, 0 when it was never sent. */
  readonly revision: number;
  /** The days on which revisions were received, rising; none of what was read from a file. */
  readonly receivedOn: readonly CivilDate[];
  readonly modified: string | null;
  readonly agency: AgencyIdentity;
  readonly service: {
    readonly name: Sourced<string> | null;
    readonly portalNumber: string | null;
    readonly slug: string | null;
  };
  readonly state: ListCode<"planStates">;
  readonly launch: Sourced<Quarter> | null;
  readonly owner: { readonly name: string | null; readonly email: string | null };
  /** What the plan says of the service today that the Portal says too. */
  readonly said: SaidInPlan;
  /** How many steps, and how many of them digital, today and after the project. */
  readonly steps: { readonly today: StepCount; readonly after: StepCount };
  /** The latest measurement that counts in the window, indicator by indicator; absent is no data. */
  readonly latest: IndicatorValues;
  /** The earliest measurement ever given, indicator by indicator; never one of digitisation, which has no history. */
  readonly baseline: IndicatorValues;
  /** The requests by channel in the month of the latest volume. */
  readonly channels: ChannelCounts;
  readonly actions: readonly ActionRecord[];
  readonly tools: readonly ToolRecord[];
  readonly dataBases: readonly DataBaseRecord[];
  readonly findings: FindingCounts;
  /** Where the ministry's review of it stands; null of a file, which nobody has received. */
  readonly review: ReviewRecord | null;
}

/** One tool of Annex I in one plan. */
export interface ToolRecord {
  readonly tool: ToolKey;
  /** Null when nobody said. */
  readonly adopted: boolean | null;
  readonly responsibilities: number;
  readonly acknowledged: number;
  readonly place: Place | null;
}

/** A data base that a plan asks another agency for, through ConectaGov. */
export interface DataBaseRecord {
  readonly dataBase: string;
  readonly agency: string | null;
  readonly purpose: string | null;
  readonly place: Place;
}

/** One agency workbook, reduced likewise. */
export interface AgencyRecord {
  readonly source: string;
  /** As of a plan. */
  readonly receivedOn: readonly CivilDate[];
  readonly modified: string | null;
  readonly agency: AgencyIdentity;
  readonly focalPoints: readonly {
    readonly theme: string;
    readonly name: string | null;
    readonly email: string | null;
  }[];
  readonly goals: GoalCounts;
  /** Where the list of services begins that the goals are counted from; null when the workbook has none. */
  readonly place: Place | null;
  /** The list itself, as it is compared with the Portal; null when the workbook has none. */
  readonly services: ServiceList | null;
  readonly findings: FindingCounts;
}
