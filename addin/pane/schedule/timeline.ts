import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { addMonths, lastDayOf, type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import { lastMonthOf, type Quarter } from "../../../plan/calendar/quarter.ts";
import type { StandingKind } from "../../../plan/schedule/standing.ts";
import { monthAxis } from "../../screen/month-axis.ts";
import type { ActionLine } from "./action-lines.ts";

/** Where an action is on the line. */
export interface TimelineMark {
  /** 1 to 7. */
  readonly number: number;
  readonly standing: StandingKind;
  /** From 0 to 1; null without a deadline. */
  readonly at: number | null;
}

/** A timeline, in shares of its length: 0 is the first day of `from`, 1 the last of `to`. */
export interface Timeline {
  readonly from: Month;
  readonly to: Month;
  readonly today: number;
  /** The launch quarter; null when none was chosen. */
  readonly launch: { readonly from: number; readonly to: number } | null;
  readonly marks: readonly TimelineMark[];
}

/**
 * The seven standard actions over time, today and the launch among them; of an action that is there twice, the first row.
 * Null when nothing has a date: a line with today alone says nothing.
 */
export function timelineOf(lines: readonly ActionLine[], launch: Quarter | null, today: CivilDate): Timeline | null {
  const standard = [1, 2, 3, 4, 5, 6, 7].flatMap((number) => lines.find((line) => line.standard === number) ?? []);
  const dated = standard.flatMap(({ deadline }) => deadline ?? []).map(monthOfDate);
  const lastOfLaunch = launch === null ? null : lastMonthOf(launch);
  const firstOfLaunch = lastOfLaunch === null ? null : addMonths(lastOfLaunch, -2);
  const months = [...dated, firstOfLaunch ?? [], lastOfLaunch ?? []].flat();
  if (months.length === 0) return null;
  const { from, to, at } = monthAxis(monthOfDate(today), months);
  return {
    from,
    to,
    today: at(today),
    launch:
      firstOfLaunch === null || lastOfLaunch === null
        ? null
        : { from: at(`${firstOfLaunch}-01`), to: at(lastDayOf(lastOfLaunch)) },
    marks: standard.map(({ standard: number, standing, deadline }) => ({
      number: number ?? 0,
      standing: standing.kind,
      at: deadline === null ? null : at(deadline),
    })),
  };
}
