import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CivilDate, dateOfDayNumber, dayNumber, daysBetween } from "../../../plan/calendar/civil-date.ts";
import { lastDayOf } from "../../../plan/calendar/month.ts";
import { dueOf } from "../../../plan/reminders/due.ts";
import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy as policy, type ReminderPolicy } from "../../../plan/reminders/policy.ts";
import type { WatchedPlan } from "../../../plan/reminders/watch.ts";
import { action, watchedPlan } from "./watched.ts";

interface Told {
  readonly on: CivilDate;
  readonly kind: string;
  readonly key: string;
  readonly stage: number;
}

/** What is told of a plan when it is looked at on these days, and how the plan then stands. */
function toldOn(days: Iterable<CivilDate>, plan: WatchedPlan, by: ReminderPolicy = policy) {
  const told: Told[] = [];
  let now = plan;
  for (const on of days) {
    const { items, sent } = dueOf(now, by, on);
    now = { ...now, reminders: sent };
    for (const item of items) {
      const [key, stage] =
        item.kind === "measurement"
          ? [item.kind, Number(item.month.replace("-", ""))]
          : item.kind === "silence"
            ? [item.kind, item.days]
            : [item.key, item.stage];
      told.push({ on, kind: item.kind, key, stage });
    }
  }
  return { told, plan: now };
}

function* everyDay(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = dayNumber(from); day <= dayNumber(to); day++) yield dateOfDayNumber(day);
}

const stagesOf = (told: readonly Told[], kind = "action") => told.filter((one) => one.kind === kind);

describe("looked at every day,", () => {
  test("an action is told 30, 15, 7 and 1 days before, on the day and on Mondays then, its escalation after 15 days", () => {
    const { told } = toldOn(everyDay("2026-01-02", "2026-05-25"), watchedPlan([action("2026-04")]));
    expect(told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-03-31", "action", -30],
      ["2026-04-15", "action", -15],
      ["2026-04-23", "action", -7],
      ["2026-04-29", "action", -1],
      ["2026-04-30", "action", 0],
      ["2026-05-04", "action", 4],
      ["2026-05-11", "action", 11],
      ["2026-05-15", "escalation", 15],
      ["2026-05-18", "action", 18],
      ["2026-05-25", "action", 25],
      ["2026-05-25", "escalation", 25],
    ]);
  });

  test("by a policy without a weekday for what is late, weeks are counted from each deadline", () => {
    const { told } = toldOn(everyDay("2026-04-30", "2026-05-22"), watchedPlan([action("2026-04")]), {
      ...policy,
      lateOn: null,
    });
    expect(told.map(({ kind, stage }) => [kind, stage])).toEqual([
      ["action", 0],
      ["action", 7],
      ["action", 14],
      ["escalation", 15],
      ["action", 21],
      ["escalation", 22],
    ]);
  });

  test("what is late of different months is told on one day of the week, not within half a week of the deadline", () => {
    const plan = watchedPlan(["01", "02", "03", "05"].map((month) => action(`2026-${month}`, { key: month })));
    const late = toldOn(everyDay("2026-01-02", "2026-08-31"), plan).told.filter(
      ({ stage }) => stage > 0 && stage !== 15,
    );
    expect(new Set(late.map(({ on }) => new Date(`${on}T00:00:00Z`).getUTCDay()))).toEqual(new Set([1]));
    expect(Math.min(...late.map(({ stage }) => stage))).toBeGreaterThanOrEqual(4);
  });

  test("leap days and the year's end count as days", () => {
    const leap = toldOn(everyDay("2028-01-25", "2028-03-06"), watchedPlan([action("2028-02")]));
    expect(leap.told.map(({ on, stage }) => [on, stage])).toEqual([
      ["2028-01-30", -30],
      ["2028-02-14", -15],
      ["2028-02-22", -7],
      ["2028-02-28", -1],
      ["2028-02-29", 0],
      ["2028-03-06", 6],
    ]);
    const year = toldOn(everyDay("2026-12-29", "2027-01-15"), watchedPlan([action("2026-12")]));
    expect(year.told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-12-29", "action", -7],
      ["2026-12-30", "action", -1],
      ["2026-12-31", "action", 0],
      ["2027-01-04", "action", 4],
      ["2027-01-11", "action", 11],
      ["2027-01-15", "escalation", 15],
    ]);
  });

  test("what the ministry alone is late with is not escalated to the agency", () => {
    const plan = watchedPlan([action("2026-04", { parties: "ministry" })]);
    const { told } = toldOn(everyDay("2026-05-01", "2026-07-01"), plan);
    expect(stagesOf(told, "action").length).toBeGreaterThan(0);
    expect(stagesOf(told, "escalation")).toEqual([]);
  });

  test("a missing measurement is asked for once a month, from the month of the last revision on", () => {
    const plan = watchedPlan([], { watch: { lastMeasurement: "2025-06" } });
    const { told } = toldOn(everyDay("2026-01-02", "2026-04-30"), plan);
    expect(told.map(({ on, stage }) => [on, stage])).toEqual([
      ["2026-02-10", 202601],
      ["2026-03-10", 202602],
      ["2026-04-10", 202603],
    ]);
  });

  test("no measurement is asked for before the month in which the agency expects one", () => {
    const plan = watchedPlan([], { watch: { lastMeasurement: null, measuredFrom: "2026-05" } });
    const { told } = toldOn(everyDay("2026-01-02", "2026-06-30"), plan);
    expect(told.map(({ on, stage }) => [on, stage])).toEqual([["2026-06-10", 202605]]);
  });

  test("silence of 30 days is told on the month's asking day while something is open, and never when nothing is", () => {
    const silent = toldOn(everyDay("2026-01-02", "2026-04-30"), watchedPlan([], { watch: { open: 2 } }));
    expect(silent.told.map(({ on, stage }) => [on, stage])).toEqual([
      ["2026-02-10", 39],
      ["2026-03-10", 67],
      ["2026-04-10", 98],
    ]);
    const later = watchedPlan([], { checkedOn: "2026-01-12", watch: { open: 2 } });
    expect(toldOn(everyDay("2026-01-12", "2026-02-28"), later).told).toEqual([]);
    expect(toldOn(everyDay("2026-01-02", "2026-12-31"), watchedPlan([])).told).toEqual([]);
  });

  test("nobody is told anything of a cancelled plan, and it never comes up", () => {
    const plan = watchedPlan([action("2026-04")], { state: "cancelled", watch: { open: 1, lastMeasurement: null } });
    expect(toldOn(everyDay("2026-01-02", "2026-12-31"), plan).told).toEqual([]);
    expect(nextReminderOn(plan, policy)).toBeNull();
  });
});

describe("after days on which nobody looked,", () => {
  test("only the latest stage is told", () => {
    const { told } = toldOn(["2026-03-31", "2026-04-29", "2026-05-26"], watchedPlan([action("2026-04")]));
    expect(told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-03-31", "action", -30],
      ["2026-04-29", "action", -1],
      ["2026-05-26", "action", 25],
      ["2026-05-26", "escalation", 25],
    ]);
  });

  test("months without a measurement and a long silence are told once", () => {
    const plan = watchedPlan([], { watch: { open: 1, lastMeasurement: null } });
    const { told } = toldOn(["2026-07-15", "2026-07-16"], plan);
    expect(told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-07-15", "measurement", 202606],
      ["2026-07-15", "silence", 194],
    ]);
  });
});

/** Some policy, not the product's own. */
const policies = fc.record({
  daysBefore: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
  lateEvery: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(7, 14)),
  escalateAfter: fc.integer({ min: 1, max: 40 }),
  escalateEvery: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(7, 14)),
  overdueAfter: fc.constant(30),
  lateOn: fc.option(fc.integer({ min: 1, max: 5 })),
  askingDay: fc.integer({ min: 1, max: 28 }),
  silenceDays: fc.integer({ min: 1, max: 60 }),
});

const months = fc
  .tuple(fc.integer({ min: 2026, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

const plans = fc
  .record({
    actions: fc.uniqueArray(fc.record({ key: fc.constantFrom("1", "2", "3", "~a", "~b"), month: months }), {
      selector: ({ key }) => key,
    }),
    agencys: fc.boolean(),
    open: fc.integer({ min: 0, max: 1 }),
    lastMeasurement: fc.option(months),
    measuredFrom: fc.option(months),
    received: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ actions, agencys, open, lastMeasurement, measuredFrom, received }) =>
    watchedPlan(
      actions.map(({ key, month }) => action(month, { key, parties: agencys ? "agency" : "ministry" })),
      {
        checkedOn: dateOfDayNumber(dayNumber("2026-01-02") + received),
        watch: { open, lastMeasurement, measuredFrom },
      },
    ),
  );

/** Rising days on which somebody looks, some time apart. */
const looks = fc
  .array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 80 })), { minLength: 1, maxLength: 60 })
  .map((gaps) => {
    let day = dayNumber("2026-01-01");
    return gaps.map((gap) => {
      day += gap;
      return dateOfDayNumber(day);
    });
  });

/** The first day that is told as late: one interval after the deadline, or the policy's weekday nearest to that. */
function firstLate(deadline: CivilDate, { lateEvery, lateOn }: ReminderPolicy): number {
  if (lateOn === null || lateEvery % 7 !== 0) return lateEvery;
  const near = [-3, -2, -1, 0, 1, 2, 3].map((shift) => lateEvery + shift);
  const weekday = (days: number) => new Date(Date.parse(deadline) + days * 86_400_000).getUTCDay();
  return near.find((days) => weekday(days) === lateOn) ?? Number.NaN;
}

describe("of any plan, by any policy, looked at on any days,", () => {
  test("stages come in order, none twice, and each look tells the last stage that had come and was not told", () => {
    fc.assert(
      fc.property(plans, policies, looks, (plan, by, days) => {
        const { told } = toldOn(days, plan, by);
        for (const { key, month } of plan.watch.actions) {
          const deadline = lastDayOf(month);
          const own = stagesOf(told).filter((one) => one.key === key);
          // The stages, written out: before the deadline those of the policy, after it every so many days or weeks.
          const before = by.daysBefore.map((day) => -day);
          const last = daysBetween(deadline, days.at(-1) ?? deadline);
          const late: number[] = [];
          for (let stage = firstLate(deadline, by); stage <= last; stage += by.lateEvery) late.push(stage);
          const stages = [...before, ...late].sort((one, other) => one - other);
          const expected: { on: string; stage: number }[] = [];
          for (const on of days) {
            const reached = stages.filter((stage) => stage <= daysBetween(deadline, on)).at(-1);
            const previous = expected.at(-1)?.stage;
            if (reached !== undefined && (previous === undefined || reached > previous)) {
              expected.push({ on, stage: reached });
            }
          }
          expect(own.map(({ on, stage }) => ({ on, stage: stage + 0 }))).toEqual(
            expected.map(({ on, stage }) => ({ on, stage: stage + 0 })),
          );
        }
      }),
    );
  });

  test("the next day is the first on which anything is due: not a day earlier, not a day later", () => {
    fc.assert(
      fc.property(plans, policies, looks, (plan, by, days) => {
        const stands = toldOn(days, plan, by).plan;
        const next = nextReminderOn(stands, by);
        if (next === null) throw new Error("A plan that is not cancelled is always asked for its measurements.");
        const before = dateOfDayNumber(dayNumber(next) - 1);
        if (plan.checkedOn <= before) expect(dueOf(stands, by, before).items).toEqual([]);
        const [, on = next] = [plan.checkedOn, next].sort();
        expect(dueOf(stands, by, on).items).not.toEqual([]);
        const last = days.at(-1) ?? "";
        if (last >= plan.checkedOn) expect(next > last).toBe(true);
      }),
    );
  });

  test("looked at again on the same day, nothing more is told", () => {
    fc.assert(
      fc.property(plans, policies, looks, (plan, by, days) => {
        const once = toldOn(days, plan, by);
        const thrice = toldOn(
          days.flatMap((day) => [day, day, day]),
          plan,
          by,
        );
        expect(thrice.told).toEqual(once.told);
      }),
    );
  });
});
