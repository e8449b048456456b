import { addMonths, type Month } from "../../calendar/month.ts";
import type { Consolidated } from "../consolidated.ts";
import { addCounts, type Counts } from "../counts.ts";
import type { MonthActions } from "../month-actions.ts";
import { panelMonths } from "../panel/panel-figures.ts";

/**
 * The actions due in a stretch of months: `overdue` open past the deadline, `doneLate` done after it, `doneOnTime`,
 * `open` with the deadline ahead, `undated` done without anybody knowing when.
 */
export interface MonthInPanel extends Counts<"overdue" | "doneLate" | "doneOnTime" | "open" | "undated"> {
  /** Null for whatever came before `until`. */
  readonly from: Month | null;
  /** Null for whatever comes after `from`. */
  readonly until: Month | null;
}

const NONE: MonthActions = { onTime: 0, late: 0, open: 0, undated: 0 };

/**
 * The actions by the month they are due in: the months around today one by one, as the consolidated workbook's panel has
 * them, and before and after these all others together where there are any, so that every action with a month is in one
 * row. None at all when no action has a month.
 */
export function monthPanel({ summary, lateActions, today }: Consolidated): readonly MonthInPanel[] {
  const months = panelMonths(today);
  const [first = "", last = ""] = [months[0], months.at(-1)];
  const row = (from: Month | null, until: Month | null): MonthInPanel => {
    const isIn = (month: Month | null) =>
      month !== null && (from === null || month >= from) && (until === null || month <= until);
    const { onTime, late, open, undated } = [...summary.months]
      .filter(([month]) => isIn(month))
      .reduce((sum, [, counts]) => addCounts(sum, counts), NONE);
    const overdue = lateActions.filter(({ action }) => isIn(action.month)).length;
    return { from, until, overdue, doneLate: late - overdue, doneOnTime: onTime, open, undated };
  };
  if (summary.months.size === 0) return [];
  const before = row(null, addMonths(first, -1));
  const after = row(addMonths(last, 1), null);
  return [
    ...[before].filter((each) => actionsIn(each) > 0),
    ...months.map((month) => row(month, month)),
    ...[after].filter((each) => actionsIn(each) > 0),
  ];
}

/** All actions of a row. */
export function actionsIn({ overdue, doneLate, doneOnTime, open, undated }: MonthInPanel): number {
  return overdue + doneLate + doneOnTime + open + undated;
}
