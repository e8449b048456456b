import { type CivilDate, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { RecordsFilter, RecordsPage } from "../../../plan/contract/consolidated.ts";
import { packed } from "../../../plan/contract/packed.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { rowsPage } from "../repositories/rows-page.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * A page of the records that the consolidated view is made of, as of the day that the first page was of: that is today or,
 * where midnight came in between, yesterday. One read a document of rows.
 */
export async function consolidatedRecords(
  { store, now }: Surroundings,
  { agency, after, asOf }: RecordsFilter,
): Promise<Outcome<RecordsPage>> {
  const moment = now();
  const today = todayInBrasilia(moment);
  const day = asOf ?? today;
  if (!isTodayOrYesterday(day, today)) return refused({ code: "malformed-request", problems: ["asOf"] });
  const { rows, next } = await rowsPage(store, agency ?? null, after ?? null);
  const records = {
    // Stores give a map's keys in different orders, and plans that nothing else orders keep the order they come in.
    plans: rows.flatMap(({ plans }) =>
      Object.keys(plans)
        .sort()
        .flatMap((plan) => plans[plan] ?? [])
        .map((plan) => recordAsOf(plan, day)),
    ),
    agencies: rows.flatMap(({ workbook }) => workbook ?? []),
  };
  return done({ asOf: day, moment: moment.toISOString(), records: packed(records), next });
}

function isTodayOrYesterday(day: CivilDate, today: CivilDate): boolean {
  const behind = dayNumber(today) - dayNumber(day);
  return behind === 0 || behind === 1;
}
