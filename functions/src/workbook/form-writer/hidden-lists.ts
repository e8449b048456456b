import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { formatQuarter, type Quarter, quarterOf } from "../../../../plan/calendar/quarter.ts";
import { QUARTERS_LIST, YES_NO_LIST } from "../../../../plan/form/list-of-type.ts";
import { type ListItem, type ListName, lists } from "../../../../plan/form/lists.ts";
import { DAYS_PER_UNIT, listName } from "../../../../plan/form/workbook-names.ts";
import { NO, YES } from "../../../../plan/form/yes-no-words.ts";

/** A list on the hidden sheet, under a defined name. */
export interface HiddenList {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** One month is 30 days, one working day 7/5 days, one day 24 hours. */
const daysPerUnit: { readonly [unit in (typeof lists)["timeUnits"][number]["code"]]: number } = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  workingDays: 7 / 5,
  months: 30,
};

/** Every list of the workbook: the form's own, yes and no, and the quarters that can be chosen. */
export function hiddenLists(today: CivilDate, usedQuarter: Quarter | null): readonly HiddenList[] {
  return [
    ...Object.keys(lists).map((list) => ({ name: listName(list), values: labels(list as ListName) })),
    { name: DAYS_PER_UNIT, values: lists.timeUnits.map(({ code }) => daysPerUnit[code]) },
    { name: YES_NO_LIST, values: [YES, NO] },
    { name: QUARTERS_LIST, values: offeredQuarters(today, usedQuarter).map(formatQuarter) },
  ];
}

function labels(list: ListName): readonly string[] {
  return (lists[list] as readonly ListItem[]).map(({ label }) => label);
}

/** From the first quarter of last year to the fourth of five years ahead, and the one in use if it lies outside. */
export function offeredQuarters(today: CivilDate, used: Quarter | null): readonly Quarter[] {
  const year = Number(today.slice(0, 4));
  const quarters = new Set<Quarter>(used === null ? [] : [used]);
  for (let offered = year - 1; offered <= year + 5; offered++) {
    for (let number = 1; number <= 4; number++) quarters.add(quarterOf(offered, number) ?? "");
  }
  return [...quarters].filter((quarter) => quarter !== "").sort();
}
