import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { Quarter } from "../calendar/quarter.ts";
import type { ToolKey } from "../form/annex.ts";
import type { ListCode } from "../form/lists.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import type { IndicatorValue } from "../indicators/ratio.ts";
import type { Severity } from "../rules/rule.ts";
import type { Place } from "../workbook/entry.ts";

/** A value of a consolidated row with the cell it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly place: Place;
}

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
  /** How many steps, and how many of them digital, today and after the project. */
  readonly steps: { readonly today: StepCount; readonly after: StepCount };
  /** The latest measurement that counts in the window, indicator by indicator; absent is no data. */
  readonly latest: { readonly [K in IndicatorKey]?: Sourced<IndicatorValue> };
  /** The earliest measurement ever given, indicator by indicator. */
  readonly baseline: { readonly [K in IndicatorKey]?: Sourced<IndicatorValue> };
  readonly actions: readonly ActionRecord[];
  readonly tools: readonly ToolRecord[];
  readonly dataBases: readonly DataBaseRecord[];
  readonly findings: { readonly [S in Severity]: number };
}

export interface StepCount {
  readonly all: number;
  readonly digital: number;
}

/** One row of a plan's schedule. */
export interface ActionRecord {
  /** 1 to 7 for a standard action, null for one the agency added. */
  readonly standard: number | null;
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  /** The deadline is its last day. Null when the cell is blank or unreadable. */
  readonly month: Month | null;
  readonly situation: ListCode<"situations">;
  readonly dateDone: CivilDate | null;
  readonly place: Place;
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
  readonly modified: string | null;
  readonly agency: AgencyIdentity;
  readonly focalPoints: readonly {
    readonly theme: string;
    readonly name: string | null;
    readonly email: string | null;
  }[];
  readonly goals: GoalCounts;
  readonly findings: { readonly [S in Severity]: number };
}

/**
 * What the two goals of the digital governance strategy are counted from. Registered = services registered in the
 * Portal ÷ all services (goal 100 %); digital = services offered digitally ÷ services in the Portal (goal 50 %).
 */
export interface GoalCounts {
  readonly services: number;
  readonly registered: number;
  /** Registered services that are offered digitally. */
  readonly digital: number;
  readonly withPlan: number;
}
