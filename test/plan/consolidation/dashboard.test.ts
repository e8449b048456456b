import { describe, expect, test } from "@jest/globals";
import { consolidateCurrent } from "../../../plan/consolidation/consolidate.ts";
import { agencyPanel } from "../../../plan/consolidation/dashboard/agency-panel.ts";
import { isUndated, loadPanel } from "../../../plan/consolidation/dashboard/load-panel.ts";
import { monthPanel } from "../../../plan/consolidation/dashboard/month-panel.ts";
import { goalShares, roundShares } from "../../../plan/consolidation/dashboard/worst-first.ts";
import { loadCurve } from "../../../plan/consolidation/load-curve.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { noExpectations } from "../../../plan/rounds/round-counts.ts";
import { roundToShow } from "../../../plan/rounds/round-to-show.ts";
import { agencyIdentity, agencyRecord, planRecord, TODAY } from "../../functions/workbook/consolidated/country.ts";

const [ACTION] = planRecord(0, 1).actions;

type Due = readonly [month: string | null, done?: string];

function planWith(...actions: readonly Due[]): PlanRecord {
  if (ACTION === undefined) throw new Error("A plan has actions.");
  return planRecord(0, 1, {
    state: "approved",
    actions: actions.map(([month, dateDone = null]) => ({
      ...ACTION,
      month,
      dateDone,
      situation: dateDone === null ? "notStarted" : "done",
    })),
  });
}

function monthsOf(...plans: readonly PlanRecord[]) {
  return monthPanel(consolidateCurrent({ plans, agencies: [], today: TODAY }));
}

describe("the actions by month", () => {
  test("tell what is late today from what was done late, in the month it was due", () => {
    const months = monthsOf(planWith(["2026-09"], ["2026-09", "2026-10-02"], ["2026-09", "2026-09-30"], ["2026-12"]));
    expect(months.find(({ from }) => from === "2026-09")).toEqual({
      from: "2026-09",
      until: "2026-09",
      overdue: 1,
      doneLate: 1,
      doneOnTime: 1,
      open: 0,
      undated: 0,
    });
    expect(months.find(({ from }) => from === "2026-12")).toMatchObject({ open: 1, overdue: 0 });
    expect(months.map(({ from }) => from)).toEqual([
      ...["2026-05", "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
      ...["2027-01", "2027-02", "2027-03", "2027-04"],
    ]);
  });

  test("lose none that is due before or after those months", () => {
    const months = monthsOf(planWith(["2024-01"], ["2026-04"], ["2030-12"]));
    expect(months.at(0)).toMatchObject({ from: null, until: "2026-04", overdue: 2 });
    expect(months.at(-1)).toMatchObject({ from: "2027-05", until: null, open: 1 });
    expect(months).toHaveLength(14);
  });

  test("are none where no action has a month, and none are of a cancelled plan", () => {
    expect(monthsOf(planWith([null]))).toEqual([]);
    expect(monthsOf({ ...planWith(["2026-09"]), state: "cancelled" })).toEqual([]);
  });
});

describe("the load curve as it is shown", () => {
  const launched = (quarter: string | null, index: number): PlanRecord =>
    planRecord(index, 1, {
      state: "approved",
      launch: quarter === null ? null : { value: quarter, place: { sheet: "Cronograma", row: 20, column: 3 } },
      tools: [{ tool: "requestTool", adopted: true, responsibilities: 1, acknowledged: 0, place: null }],
    });
  const panelOf = (...quarters: readonly (string | null)[]) => loadPanel(loadCurve(quarters.map(launched)), TODAY);

  test("begins with the current quarter, has eight, and those without a quarter last", () => {
    const { columns, tools } = panelOf("2026-Q4", "2026-Q4", "2028-Q3", null);
    expect(columns.map(({ from }) => from)).toEqual([
      ...["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1", "2028-Q2", "2028-Q3"],
      null,
    ]);
    expect(columns.map(isUndated).lastIndexOf(true)).toBe(8);
    expect(tools.find(({ tool }) => tool === "requestTool")?.plans).toEqual([2, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(tools).toHaveLength(5);
  });

  test("keeps what lies before and beyond in columns of their own", () => {
    const { columns, tools } = panelOf("2019-Q1", "2026-Q3", "2028-Q4");
    expect(columns.at(0)).toEqual({ from: null, until: "2026-Q3" });
    expect(columns.at(9)).toEqual({ from: "2028-Q4", until: null });
    expect(tools.find(({ tool }) => tool === "requestTool")?.plans).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });

  test("is empty where no plan adopts a tool", () => {
    expect(panelOf().columns).toEqual([]);
  });
});

describe("the agencies of the dashboard", () => {
  const services = (index: number, [registered, digital, all]: readonly [number, number, number]) => ({
    ...agencyRecord(index),
    agency: agencyIdentity(index),
    goals: { services: all, registered, digital, withPlan: 0 },
  });
  const received = {
    plans: [planRecord(3, 4)],
    agencies: [services(0, [9, 3, 10]), services(1, [0, 0, 4]), services(2, [10, 6, 10])],
    today: TODAY,
  };
  const round = [
    { agency: { ...agencyIdentity(0), siorg: "1000" }, counts: { ...noExpectations, received: 1, late: 2 } },
    { agency: { ...agencyIdentity(3), siorg: "1003" }, counts: { ...noExpectations, declared: 2, receivedOnTime: 0 } },
    { agency: { ...agencyIdentity(8), siorg: "1008" }, counts: { ...noExpectations, expected: 2 } },
    { agency: { ...agencyIdentity(9), siorg: "1009" }, counts: { ...noExpectations, waived: 3 } },
  ];
  const panel = agencyPanel(consolidateCurrent(received), round);
  const shown = (shares: ReturnType<typeof goalShares>) =>
    shares.map(({ agency, ratio, missing }) => [
      agency.acronym,
      ratio && `${ratio.numerator}/${ratio.denominator}`,
      missing,
    ]);

  test("come with the one that lacks most first, those of whom nothing is known last or not at all", () => {
    expect(shown(goalShares(panel, "registered"))).toEqual([
      ["IBRE", "0/4", 4],
      ["ANVX", "9/10", 1],
      ["INSP", "10/10", 0],
    ]);
    expect(shown(goalShares(panel, "digital"))).toEqual([
      ["ANVX", "3/9", 2],
      ["INSP", "6/10", 0],
      ["IBRE", null, 0],
    ]);
  });

  test("are in the round with what is expected of them, those among them that sent nothing", () => {
    expect(shown(roundShares(panel))).toEqual([
      ["MEDU", "0/2", 2],
      ["ANVX", "1/3", 2],
      ["MCTU", "2/2", 0],
    ]);
    expect(panel.find(({ siorg }) => siorg === "1000")?.round).toEqual({ expected: 3, answered: 1, late: 2 });
    expect(panel.find(({ siorg }) => siorg === "1009")).toMatchObject({ round: null, goals: null, plans: 0 });
    expect(panel.find(({ siorg }) => siorg === "1003")?.plans).toBe(1);
  });
});

test("the round that is shown is the open one that opened last, else the closed one that was due last", () => {
  const round = (name: string, opens: string, due: string, closedOn: string | null) => ({ name, opens, due, closedOn });
  const old = round("velha", "2026-01-01", "2026-12-31", null);
  const now = round("atual", "2026-11-01", "2026-11-30", null);
  const announced = round("anunciada", "2026-12-01", "2026-12-20", null);
  const closed = [
    round("c1", "2026-02-01", "2026-03-01", "2026-03-02"),
    round("c2", "2026-01-01", "2026-05-01", "2026-05-02"),
  ];
  expect(roundToShow([old, announced, now, ...closed], TODAY)?.name).toBe("atual");
  expect(roundToShow([announced, ...closed], TODAY)?.name).toBe("c2");
  expect(roundToShow([announced], TODAY)).toBeNull();
});
