import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { IndicatorKey } from "../form/metrics.ts";
import type { GoalCounts, GoalKey } from "../goals/goals.ts";
import type { Ratio } from "../indicators/ratio.ts";
import type { AgencyKey } from "./agency-key.ts";
import type { ConsolidatedIndicator } from "./indicator-sum.ts";
import type { DataBaseDemand } from "./interoperability.ts";
import type { ToolLoad } from "./load-curve.ts";
import type { LateAction } from "./plan-actions.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "./records.ts";
import type { Summary } from "./summary.ts";
import type { SharedIdentity, Superseded } from "./versions.ts";

/** The seven indicators as they are shown. */
export type ConsolidatedIndicators = { readonly [K in IndicatorKey]: ConsolidatedIndicator };

/** One agency of the consolidated view. */
export interface ConsolidatedAgency {
  readonly key: AgencyKey;
  /** As its own workbook names it, else as its plans do. */
  readonly identity: AgencyIdentity;
  /** Null when no agency workbook came. */
  readonly record: AgencyRecord | null;
  /** Its current plans, by service name. */
  readonly plans: readonly PlanRecord[];
  readonly summary: Summary;
  readonly indicators: ConsolidatedIndicators;
  /** Null when no agency workbook came or it lists no service. */
  readonly goals: { readonly [G in GoalKey]: GoalStanding } | null;
}

/** How far a goal is. */
export interface GoalStanding {
  /** Null is *sem dado*: the denominator is 0. */
  readonly ratio: Ratio | null;
  /** How many more services reach the goal. */
  readonly gap: number;
}

/** The figures a director asks for first. */
export interface Headline {
  readonly plans: number;
  readonly agencies: number;
  readonly plansWithErrors: number;
  readonly lateActions: number;
  /** Due today or within 30 days. */
  readonly dueActions: number;
  /** Latest, and latest against baseline in `comparison`. */
  readonly digitalAdoption: ConsolidatedIndicator;
  readonly goals: { readonly [G in GoalKey]: GoalStanding };
  readonly goalCounts: GoalCounts;
  /** Agencies whose list of services is in `goals`, of all agencies. */
  readonly goalsCoverage: { readonly reporting: number; readonly expected: number };
  /** What one year of requests costs the citizens; null is *sem dado*. */
  readonly yearlyBurden: {
    readonly reais: number | null;
    readonly reporting: number;
    readonly expected: number;
    readonly oldest: Month | null;
  };
}

/** Everything the consolidated workbook shows, computed once from the records of a collection of files. */
export interface Consolidated {
  readonly today: CivilDate;
  readonly headline: Headline;
  /** By name; the agencies without a name last. */
  readonly agencies: readonly ConsolidatedAgency[];
  /** The current plans, agency by agency, by service name. */
  readonly plans: readonly PlanRecord[];
  readonly summary: Summary;
  readonly indicators: ConsolidatedIndicators;
  /** The latest first. */
  readonly lateActions: readonly LateAction[];
  readonly dataBases: readonly DataBaseDemand[];
  readonly loadCurve: readonly ToolLoad[];
  /** Files of plans and of agencies that another file takes the place of, by name. */
  readonly superseded: readonly Superseded[];
  readonly sharedIdentities: readonly SharedIdentity[];
  readonly agenciesWithoutWorkbook: readonly ConsolidatedAgency[];
  readonly agenciesWithoutPlans: readonly ConsolidatedAgency[];
}
