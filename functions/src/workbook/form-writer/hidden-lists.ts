import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { formatQuarter, type Quarter, quarterOf } from "../../../../plan/calendar/quarter.ts";
import type { FieldType } from "../../../../plan/form/declaration.ts";
import { type ListItem, type ListName, lists } from "../../../../plan/form/lists.ts";
import { NO, YES } from "./cell-value.ts";
import { DAYS_PER_UNIT, listName } from "./names.ts";

/** A list on the hidden sheet, under a defined name. */
export interface HiddenList {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

const YES_NO = listName("yesNo");
const QUARTERS = listName("quarters");

/** The defined name of the list that a cell of the type offers, or null when it offers none. */
export function listOfType(type: FieldType): string | null {
  if (type.type === "choice") return listName(type.list);
  if (type.type === "yesNo") return YES_NO;
  if (type.type === "quarter") return QUARTERS;
  return null;
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
    { name: YES_NO, values: [YES, NO] },
    { name: QUARTERS, values: offeredQuarters(today, usedQuarter).map(formatQuarter) },
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
