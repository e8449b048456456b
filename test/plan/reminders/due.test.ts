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
  test("an action is told 30, 15, 7 and 1 days before, on the day and weekly then, its escalation after 15 days", () => {
    const { told } = toldOn(everyDay("2026-01-02", "2026-05-15"), watchedPlan([action("2026-04")]));
    expect(told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-03-31", "action", -30],
      ["2026-04-15", "action", -15],
      ["2026-04-23", "action", -7],
      ["2026-04-29", "action", -1],
      ["2026-04-30", "action", 0],
      ["2026-05-07", "action", 7],
      ["2026-05-14", "action", 14],
      ["2026-05-15", "escalation", 15],
    ]);
  });

  test("leap days and the year's end count as days", () => {
    const leap = toldOn(everyDay("2028-01-25", "2028-03-07"), watchedPlan([action("2028-02")]));
    expect(leap.told.map(({ on, stage }) => [on, stage])).toEqual([
      ["2028-01-30", -30],
      ["2028-02-14", -15],
      ["2028-02-22", -7],
      ["2028-02-28", -1],
      ["2028-02-29", 0],
      ["2028-03-07", 7],
    ]);
    const year = toldOn(everyDay("2026-12-29", "2027-01-15"), watchedPlan([action("2026-12")]));
    expect(year.told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-12-29", "action", -7],
      ["2026-12-30", "action", -1],
      ["2026-12-31", "action", 0],
      ["2027-01-07", "action", 7],
      ["2027-01-14", "action", 14],
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

  test("silence is told every 30 days while something is open, and never when nothing is", () => {
    const silent = toldOn(everyDay("2026-01-02", "2026-03-31"), watchedPlan([], { watch: { open: 2 } }));
    expect(silent.told.map(({ on, stage }) => [on, stage])).toEqual([
      ["2026-02-01", 30],
      ["2026-03-03", 60],
    ]);
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
    const { told } = toldOn(["2026-03-31", "2026-04-29", "2026-05-22"], watchedPlan([action("2026-04")]));
    expect(told.map(({ on, kind, stage }) => [on, kind, stage])).toEqual([
      ["2026-03-31", "action", -30],
      ["2026-04-29", "action", -1],
      ["2026-05-22", "action", 21],
      ["2026-05-22", "escalation", 22],
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
  lateEvery: fc.integer({ min: 1, max: 40 }),
  escalateAfter: fc.integer({ min: 1, max: 40 }),
  escalateEvery: fc.integer({ min: 1, max: 40 }),
  overdueAfter: fc.constant(30),
  measurementDay: fc.integer({ min: 1, max: 28 }),
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

describe("of any plan, by any policy, looked at on any days,", () => {
  test("stages come in order, none twice, and each look tells the last stage that had come and was not told", () => {
    fc.assert(
      fc.property(plans, policies, looks, (plan, by, days) => {
        const { told } = toldOn(days, plan, by);
        for (const { key, month } of plan.watch.actions) {
          const deadline = lastDayOf(month);
          const own = stagesOf(told).filter((one) => one.key === key);
          // The stages of the domain, written out: before the deadline those of the policy, after it every so many days.
          const before = by.daysBefore.map((day) => -day);
          const last = daysBetween(deadline, days.at(-1) ?? deadline);
          const late = Array.from(
            { length: Math.max(0, Math.floor(last / by.lateEvery)) },
            (_, i) => (i + 1) * by.lateEvery,
          );
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
