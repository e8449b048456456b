import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { consolidatedIndicator } from "../../../plan/consolidation/indicator-sum.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { addPlan, emptySummary, mergeSummaries, type Summary, summaryOf } from "../../../plan/consolidation/summary.ts";
import { indicators } from "../../../plan/form/metrics.ts";
import type { MeasurementTyped } from "../content-of.ts";
import { everyChannel } from "../indicators/measured.ts";
import { plan, planRecords, today } from "./records.ts";

function summaryOfAll(plans: readonly PlanRecord[]): Summary {
  return plans.reduce((sum, one) => addPlan(sum, one, today), emptySummary);
}

function measuring(source: string, ...measurements: MeasurementTyped[]): PlanRecord {
  return plan(source, { tables: { measurements } });
}

const total = (counts: object) => Object.values(counts).reduce((sum: number, count: number) => sum + count, 0);

describe("a consolidated indicator", () => {
  const adoption = (plans: readonly PlanRecord[]) => {
    const summary = summaryOfAll(plans);
    return consolidatedIndicator("digitalAdoption", summary.indicators.digitalAdoption, summary.expected);
  };

  test("is the sum of numerators over the sum of denominators, not the mean of ratios", () => {
    const small = measuring("a.xlsx", { month: "2026-08", requestsWeb: 10, requestsTotal: 10 });
    const large = measuring("b.xlsx", { month: "2026-05", requestsWeb: 0, requestsTotal: 990 });
    expect(adoption([small, large, plan("c.xlsx")])).toEqual({
      figure: 0.01,
      numerator: 10,
      denominator: 1000,
      reporting: 2,
      expected: 3,
      unweighted: 0,
      oldest: "2026-05",
      comparison: null,
    });
  });

  test("is sem dado, never 0 %, when no plan has data", () => {
    expect(adoption([plan("a.xlsx")])).toMatchObject({ figure: null, reporting: 0, expected: 1, oldest: null });
  });

  test("compares the baseline and the latest of the plans that have both", () => {
    const both = measuring(
      "a.xlsx",
      { month: "2026-01", requestsWeb: 10, requestsTotal: 100 },
      { month: "2026-08", requestsWeb: 50, requestsTotal: 100 },
    );
    const once = measuring("b.xlsx", { month: "2026-08", requestsWeb: 0, requestsTotal: 900 });
    expect(adoption([both, once])).toMatchObject({
      figure: 0.05,
      comparison: { plans: 1, baseline: 0.1, latest: 0.5 },
    });
  });

  test("counts a mean without its weight apart, and not in the figure", () => {
    const summary = summaryOfAll([
      measuring("a.xlsx", { month: "2026-08", meanTime: 10, meanTimeUnit: "days", completed: 5 }),
      measuring("b.xlsx", { month: "2026-07", meanTime: 90, meanTimeUnit: "days" }),
    ]);
    expect(consolidatedIndicator("serviceTime", summary.indicators.serviceTime, summary.expected)).toMatchObject({
      figure: 10,
      reporting: 1,
      unweighted: 1,
      expected: 2,
      oldest: "2026-08",
    });
  });

  test("of volume is the requests of all plans together", () => {
    const summary = summaryOfAll([
      measuring("a.xlsx", { ...everyChannel, month: "2026-08", requestsWeb: 10, requestsInPerson: 5 }),
      measuring("b.xlsx", { month: "2026-08", requestsTotal: 100 }),
    ]);
    expect(consolidatedIndicator("volume", summary.indicators.volume, 2)).toMatchObject({ figure: 115, reporting: 2 });
    expect(summary.channels).toMatchObject({ web: 10, inPerson: 5, email: 0 });
  });

  test("lies between the least and the greatest of its plans", () => {
    let seen = 0;
    fc.assert(
      fc.property(planRecords, fc.constantFrom(...indicators.map(({ key }) => key)), (plans, key) => {
        const shares = plans
          .filter(({ state }) => state !== "cancelled")
          .flatMap(({ latest }) => latest[key]?.value ?? [])
          .filter(({ weighted }) => weighted)
          .map(({ numerator, denominator }) => numerator / denominator);
        const { latest, reporting } = summaryOfAll(plans).indicators[key];
        expect(reporting).toBe(shares.length);
        if (shares.length === 0) return;
        seen += 1;
        const share = latest.numerator / latest.denominator;
        expect(share).toBeGreaterThanOrEqual(Math.min(...shares));
        expect(share).toBeLessThanOrEqual(Math.max(...shares));
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe("the actions of a summary", () => {
  const schedule = (state: "approved" | "cancelled") =>
    plan("a.xlsx", {
      fields: { "plan.state": state },
      tables: {
        "schedule.actions": [
          { month: "2026-08", situation: "done", dateDone: "2026-08-31" },
          { month: "2026-08", situation: "done", dateDone: "2026-09-01" },
          { month: "2026-08", situation: "inProgress" },
          { month: "2026-09" },
          { month: "2026-12" },
          { month: "2026-12", situation: "cancelled" },
          {},
        ],
      },
    });

  test("are counted as they stand, and by the month they are due in", () => {
    const { actions, months } = summaryOf(schedule("approved"), today);
    expect(actions).toEqual({
      doneOnTime: 1,
      doneLate: 1,
      late: 1,
      due: 1,
      onTime: 1,
      cancelled: 1,
      withoutMonth: 1,
      doneUndated: 0,
    });
    expect([...months]).toEqual([
      ["2026-08", { onTime: 1, late: 2, open: 0, undated: 0 }],
      ["2026-09", { onTime: 0, late: 0, open: 1, undated: 0 }],
      ["2026-12", { onTime: 0, late: 0, open: 1, undated: 0 }],
    ]);
  });

  test("of a cancelled plan are all cancelled, and it reports nothing", () => {
    const summary = summaryOf(schedule("cancelled"), today);
    expect(summary.actions).toMatchObject({ cancelled: 7, late: 0 });
    expect(summary).toMatchObject({ plans: 1, expected: 0 });
    expect(summary.months.size).toBe(0);
  });

  test("are all counted once", () => {
    fc.assert(
      fc.property(planRecords, (plans) => {
        const { actions, months, states } = summaryOfAll(plans);
        expect(total(actions)).toBe(plans.reduce((sum, one) => sum + one.actions.length, 0));
        expect(total(states)).toBe(plans.length);
        const byMonth = [...months.values()].reduce((sum, counts) => sum + total(counts), 0);
        expect(byMonth).toBeLessThanOrEqual(total(actions) - actions.cancelled - actions.withoutMonth);
        const late = [...months.values()].reduce((sum, counts) => sum + counts.late, 0);
        expect(late).toBe(actions.late + actions.doneLate);
      }),
    );
  });
});

describe("the findings of a summary", () => {
  test("are added, and the plans with errors counted once each", () => {
    const found = (error: number) => ({ ...plan("a.xlsx"), findings: { error, query: 1, warning: 0 } });
    expect(summaryOfAll([found(2), found(0), found(3)])).toMatchObject({
      findings: { error: 5, query: 3, warning: 0 },
      plansWithErrors: 2,
    });
  });
});

describe("summaries", () => {
  test("of parts make the summary of the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(planRecords, fc.nat(12), (plans, cut) => {
        const parts = [plans.slice(0, cut), plans.slice(cut)].map(summaryOfAll);
        expect(parts.reduce(mergeSummaries)).toEqual(summaryOfAll(plans));
      }),
    );
  });

  test("do not depend on the order or the grouping of the plans, and an empty one changes nothing", () => {
    const summaries = planRecords.map(summaryOfAll);
    fc.assert(
      fc.property(summaries, summaries, summaries, (a, b, c) => {
        expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a));
        expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(mergeSummaries(a, mergeSummaries(b, c)));
        expect([...mergeSummaries(a, b).months.keys()]).toEqual([...mergeSummaries(b, a).months.keys()]);
        expect(mergeSummaries(a, emptySummary)).toEqual(a);
        expect(mergeSummaries(emptySummary, a)).toEqual(a);
      }),
    );
  });
});
