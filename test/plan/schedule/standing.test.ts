import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysBetween } from "../../../plan/calendar/civil-date.ts";
import { type Dated, deadlineOf, standingKinds, standingOf } from "../../../plan/schedule/standing.ts";
import { dates, months } from "../calendar/arbitrary-dates.ts";

const march: Dated = { month: "2026-03", situation: "inProgress", dateDone: null };

describe("the deadline", () => {
  test("is the last calendar day of the month", () => {
    expect(deadlineOf(march)).toBe("2026-03-31");
    expect(deadlineOf({ month: "2024-02" })).toBe("2024-02-29");
    expect(deadlineOf({ month: null })).toBeNull();
  });
});

describe("an open action", () => {
  test.each([
    ["2026-02-28", { kind: "onTime", days: 31 }],
    ["2026-03-01", { kind: "due", days: 30 }],
    ["2026-03-30", { kind: "due", days: 1 }],
    ["2026-03-31", { kind: "due", days: 0 }],
    ["2026-04-01", { kind: "late", days: 1 }],
    ["2026-05-01", { kind: "late", days: 31 }],
  ])("due in March 2026 stands on %s as %j", (today, standing) => {
    expect(standingOf(march, today)).toEqual(standing);
    expect(standingOf({ ...march, situation: "notStarted" }, today)).toEqual(standing);
  });

  test("without a month is neither late nor on time", () => {
    expect(standingOf({ ...march, month: null }, "2026-04-01")).toEqual({ kind: "withoutMonth" });
  });
});

describe("a done action", () => {
  const done: Dated = { ...march, situation: "done" };

  test.each([
    ["2026-01-10", { kind: "doneOnTime" }],
    ["2026-03-31", { kind: "doneOnTime" }],
    ["2026-04-01", { kind: "doneLate", days: 1 }],
    ["2026-05-15", { kind: "doneLate", days: 45 }],
  ])("of March 2026, done on %s, is %j for good", (dateDone, standing) => {
    expect(standingOf({ ...done, dateDone }, "2026-06-01")).toEqual(standing);
    expect(standingOf({ ...done, dateDone }, "2036-06-01")).toEqual(standing);
  });

  test.each([
    ["no date", { ...done }],
    ["a date yet to come", { ...done, dateDone: "2026-06-02" }],
    ["no month", { ...done, month: null, dateDone: "2026-03-31" }],
  ])("with %s is done, and nobody can say whether on time", (_, action) => {
    expect(standingOf(action, "2026-06-01")).toEqual({ kind: "doneUndated" });
  });
});

describe("any action", () => {
  const actions: fc.Arbitrary<Dated> = fc.record({
    month: fc.option(months),
    situation: fc.constantFrom("notStarted", "inProgress", "done", "cancelled"),
    dateDone: fc.option(dates),
  });

  test("stands in exactly one of the known ways, by its deadline when it is open", () => {
    fc.assert(
      fc.property(actions, dates, (action, today) => {
        const standing = standingOf(action, today);
        const deadline = deadlineOf(action);
        expect(standingKinds).toContain(standing.kind);
        expect(standing.kind === "cancelled").toBe(action.situation === "cancelled");
        expect(standing.kind.startsWith("done")).toBe(action.situation === "done");
        if (action.situation === "done" || action.situation === "cancelled" || deadline === null) return;
        const left = daysBetween(today, deadline);
        expect(standing.kind).toBe(left < 0 ? "late" : left <= 30 ? "due" : "onTime");
        expect("days" in standing && standing.days).toBe(Math.abs(left));
      }),
    );
  });
});
