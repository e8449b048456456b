import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../../plan/calendar/month.ts";
import type { IndicatorKey } from "../../../../plan/form/metrics.ts";
import type { GoalCounts } from "../../../../plan/goals/goals.ts";
import type { Ratio } from "../../../../plan/indicators/ratio.ts";

/** A consolidated figure with what it rests on. */
export interface CoveredRatio {
  /** Null is no data. */
  readonly ratio: Ratio | null;
  /** Plans that report it, out of the plans expected to. */
  readonly reporting: number;
  readonly expected: number;
  /** The oldest measurement in it; null without data. */
  readonly oldest: Month | null;
}

/** Everything the panel shows. */
export interface PanelFigures {
  readonly today: CivilDate;
  readonly plans: number;
  readonly agencies: number;
  readonly files: { readonly taken: number; readonly superseded: number; readonly refused: number };
  readonly findings: { readonly error: number; readonly query: number; readonly warning: number };
  readonly actions: { readonly open: number; readonly late: number; readonly plansLate: number };
  /** Of all agencies whose work plan arrived. */
  readonly goals: GoalCounts;
  readonly agenciesWithGoals: number;
  readonly indicators: { readonly [K in IndicatorKey]: CoveredRatio };
  readonly states: readonly StateFigure[];
  readonly months: readonly MonthFigure[];
  readonly goalsByAgency: readonly GoalFigure[];
  readonly adoption: readonly AdoptionFigure[];
}

/** How many plans are in a state. */
export interface StateFigure {
  readonly state: string;
  readonly plans: number;
}

/** The actions due in a month, as they stand. */
export interface MonthFigure {
  readonly month: Month;
  /** Done in time, or open with time left. */
  readonly onTime: number;
  readonly doneLate: number;
  /** Open past their deadline. */
  readonly late: number;
}

/** How far an agency is with the two goals: shares, null without services to count. */
export interface GoalFigure {
  readonly agency: string;
  readonly services: number;
  readonly registered: number | null;
  readonly digital: number | null;
}

/** Digital adoption then and now, of the plans that have both measurements. */
export interface AdoptionFigure {
  readonly agency: string;
  readonly plans: number;
  readonly baseline: number | null;
  readonly latest: number | null;
}
