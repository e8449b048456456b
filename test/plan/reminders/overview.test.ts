import { describe, expect, test } from "@jest/globals";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { MOST_OVERDUE } from "../../../plan/reminders/digest.ts";
import { isOverviewDue, OverviewCount } from "../../../plan/reminders/overview.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import { action } from "./watched.ts";

const DATE = "2026-05-11";

function row(agency: string, plan: string, months: readonly string[], said: Partial<PlanRecord> = {}) {
  const actions = months.map((month) => ({ ...action(month), dateDone: null }));
  const record = {
    agency: { siorg: agency, name: `Órgão ${agency}`, acronym: null },
    service: { name: null },
    state: "submitted",
  };
  return { agency, plan, record: { ...record, actions, ...said } as unknown as PlanRecord };
}

function overview(rows: readonly ReturnType<typeof row>[]) {
  const count = new OverviewCount(defaultReminderPolicy, DATE);
  for (const one of rows) count.add(one);
  return count.result();
}

describe("the ministry's week", () => {
  test("counts what is late, what is late by more than 30 days, and names the longest first", () => {
    const rows = [
      row("26", "a", ["2026-02", "2026-04", "2026-06"]),
      row("26", "b", ["2026-04"]),
      row("36", "c", ["2025-12"]),
    ];
    expect(overview(rows)).toMatchObject({
      agencies: 2,
      plans: 3,
      late: { actions: 4, plans: 3, agencies: 2 },
      overdue: { actions: 2, plans: 2, agencies: 2 },
      longest: [
        { agency: "36", plan: "c", deadline: "2025-12-31", daysLate: 131 },
        { agency: "26", plan: "a", deadline: "2026-02-28", daysLate: 72 },
      ],
    });
  });

  test("is not told when nothing is late, and leaves cancelled plans out", () => {
    expect(overview([row("26", "a", ["2026-05"]), row("26", "b", ["2026-01"], { state: "cancelled" })])).toBeNull();
  });

  test("names so many actions, the same ones whatever the order of the rows", () => {
    const rows = Array.from({ length: 1_500 }, (_, index) =>
      row(String(index), "p", [index % 2 ? "2026-01" : "2026-02"]),
    );
    const named = overview(rows)?.longest;
    expect(named).toHaveLength(MOST_OVERDUE);
    expect(overview(rows.toReversed())?.longest).toEqual(named);
  });

  test("is told once a week, on its first day on which anything is sent", () => {
    expect(isOverviewDue(null, "2026-05-13")).toBe(true);
    expect(isOverviewDue("2026-05-11", "2026-05-17")).toBe(false);
    expect(isOverviewDue("2026-05-15", "2026-05-18")).toBe(true);
    expect(isOverviewDue("2026-05-11", "2026-05-19")).toBe(true);
    expect(isOverviewDue("2026-12-31", "2027-01-01")).toBe(false);
    expect(isOverviewDue("2026-12-31", "2027-01-04")).toBe(true);
  });
});
