import { type CivilDate, dateOfDayNumber, dayNumber } from "../calendar/civil-date.ts";
import { standingInPlan } from "../consolidation/month-actions.ts";
import type { PlanRecord } from "../consolidation/records.ts";
import { deadlineOf } from "../schedule/standing.ts";
import { type LateCount, MOST_OVERDUE, type OverdueAction, type Overview } from "./digest.ts";
import type { ReminderPolicy } from "./policy.ts";

/**
 * Whether the ministry's week is to be told on this day, the last time it was being `last`: once a week from Monday on,
 * on the first day that anything is sent.
 */
export function isOverviewDue(last: CivilDate | null, date: CivilDate): boolean {
  return last === null || last < mondayOf(date);
}

/** The Monday of the week that a date lies in. */
function mondayOf(date: CivilDate): CivilDate {
  const day = dayNumber(date);
  // 1970-01-01 was a Thursday.
  return dateOfDayNumber(day - ((((day + 3) % 7) + 7) % 7));
}

/** A plan as the ministry's rows have it. */
export interface OverviewRow {
  /** The SIORG code and the plan's key, as the store has them. */
  readonly agency: string;
  readonly plan: string;
  readonly record: PlanRecord;
}

/** Counts a country, row by row, so that it need not be in memory. */
export class OverviewCount {
  readonly #date: CivilDate;
  readonly #overdueAfter: number;
  readonly #agencies = new Set<string>();
  #plans = 0;
  readonly #late = new Counting();
  readonly #overdue = new Counting();
  #longest: OverdueAction[] = [];

  constructor({ overdueAfter }: ReminderPolicy, date: CivilDate) {
    this.#date = date;
    this.#overdueAfter = overdueAfter;
  }

  add(row: OverviewRow): void {
    this.#agencies.add(row.agency);
    this.#plans++;
    for (const action of row.record.actions) {
      const standing = standingInPlan(row.record, action, this.#date);
      const deadline = deadlineOf(action);
      if (standing.kind !== "late" || deadline === null) continue;
      this.#late.add(row);
      if (standing.days <= this.#overdueAfter) continue;
      this.#overdue.add(row);
      this.#name(row, { action: action.action.slice(0, 200), parties: action.parties, deadline, days: standing.days });
    }
  }

  /** What was counted; null when nothing is late, which is nothing to write about. */
  result(): Overview | null {
    const late = this.#late.result();
    if (late.actions === 0) return null;
    return {
      agencies: this.#agencies.size,
      plans: this.#plans,
      late,
      overdue: this.#overdue.result(),
      overdueAfter: this.#overdueAfter,
      longest: this.#shortened(),
    };
  }

  #name(
    { agency, plan, record }: OverviewRow,
    { days, ...said }: Pick<OverdueAction, "action" | "parties" | "deadline"> & { readonly days: number },
  ): void {
    const service = record.service.name?.value.slice(0, 200) ?? null;
    const { name, acronym } = record.agency;
    this.#longest.push({ agency, agencyName: name, acronym, plan, service, ...said, daysLate: days });
    if (this.#longest.length > 20 * MOST_OVERDUE) this.#longest = this.#shortened();
  }

  #shortened(): OverdueAction[] {
    return this.#longest.sort((one, other) => compare(placeOf(one), placeOf(other))).slice(0, MOST_OVERDUE);
  }
}

class Counting {
  #actions = 0;
  readonly #plans = new Set<string>();
  readonly #agencies = new Set<string>();

  add({ agency, plan }: OverviewRow): void {
    this.#actions++;
    this.#plans.add(`${agency}.${plan}`);
    this.#agencies.add(agency);
  }

  result(): LateCount {
    return { actions: this.#actions, plans: this.#plans.size, agencies: this.#agencies.size };
  }
}

/** Whatever order the rows come in, the same ones are named. */
function placeOf({ deadline, agency, plan, action }: OverdueAction): string {
  return [deadline, agency.padStart(8, "0"), plan, action].join(" ");
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
