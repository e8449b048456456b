import type { CivilDate } from "../../calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../../calendar/month.ts";
import { lists } from "../../form/lists.ts";
import type { Ratio } from "../../indicators/ratio.ts";
import type { Consolidated, ConsolidatedAgency } from "../consolidated.ts";
import type { FindingCounts } from "../finding-counts.ts";
import type { ConsolidatedIndicator } from "../indicator-sum.ts";
import type { MonthActions } from "../month-actions.ts";
import { agencyWord } from "../tables/agency-words.ts";
import { ALL_AGENCIES } from "../tables/indicators-table.ts";

/** So many agencies fit under a chart; the sheets have all of them. */
const AGENCIES_SHOWN = 12;

/** The months shown of the schedule: half a year back and the current month with the five that follow. */
const MONTHS_BACK = 6;
const MONTHS_SHOWN = 12;

/** How many plans are in a state. */
export interface StateFigure {
  readonly state: string;
  readonly plans: number;
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
  readonly baseline: number;
  readonly latest: number;
}

const NO_ACTIONS: MonthActions = { onTime: 0, late: 0, open: 0, undated: 0 };

/** The states that plans are in, in the order of their life. */
export function stateFigures({ summary }: Consolidated): readonly StateFigure[] {
  return lists.planStates
    .map(({ code, label }) => ({ state: label, plans: summary.states[code] }))
    .filter(({ plans }) => plans > 0);
}

/** The months around today that are shown of the schedule, the earliest first. */
export function panelMonths(today: CivilDate): readonly Month[] {
  const first = addMonths(monthOfDate(today), -MONTHS_BACK);
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => addMonths(first, index));
}

/** The actions due in each of the months around today; none at all when no plan has an action in them. */
export function monthFigures({ summary, today }: Consolidated): readonly (MonthActions & { readonly month: Month })[] {
  const months = panelMonths(today);
  if (!months.some((month) => summary.months.has(month))) return [];
  return months.map((month) => ({ month, ...(summary.months.get(month) ?? NO_ACTIONS) }));
}

/** The agencies with most services and how far each is with the goals, the one with most services first. */
export function goalFigures({ agencies }: Consolidated): readonly GoalFigure[] {
  return agencies
    .flatMap(({ identity, record, goals }): GoalFigure[] =>
      record === null || goals === null
        ? []
        : [
            {
              agency: agencyWord(identity),
              services: record.goals.services,
              registered: shareOf(goals.registered.ratio),
              digital: shareOf(goals.digital.ratio),
            },
          ],
    )
    .sort((one, other) => other.services - one.services)
    .slice(0, AGENCIES_SHOWN);
}

/** All agencies together, then those with most plans that have both measurements. */
export function adoptionFigures({ agencies, indicators }: Consolidated): readonly AdoptionFigure[] {
  const all = adoptionOf(ALL_AGENCIES, indicators.digitalAdoption);
  const each = agencies
    .flatMap((agency: ConsolidatedAgency) => adoptionOf(agencyWord(agency.identity), agency.indicators.digitalAdoption))
    .sort((one, other) => other.plans - one.plans);
  return [...all, ...each.slice(0, AGENCIES_SHOWN - 1)];
}

/** The findings of the plans and of the agency workbooks that count. */
export function findingFigures({ summary, agencies }: Consolidated): FindingCounts {
  const counts = { ...summary.findings };
  for (const { record } of agencies) {
    if (record === null) continue;
    counts.error += record.findings.error;
    counts.query += record.findings.query;
    counts.warning += record.findings.warning;
  }
  return counts;
}

function adoptionOf(agency: string, { comparison }: ConsolidatedIndicator): AdoptionFigure[] {
  return comparison === null ? [] : [{ agency, ...comparison }];
}

function shareOf(ratio: Ratio | null): number | null {
  return ratio === null ? null : ratio.numerator / ratio.denominator;
}
