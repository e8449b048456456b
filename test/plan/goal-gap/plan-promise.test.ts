import { describe, expect, test } from "@jest/globals";
import { defaultGoalDate } from "../../../plan/goal-gap/goal-date.ts";
import { promiseOf } from "../../../plan/goal-gap/plan-promise.ts";
import { plan } from "../reconciliation/sides.ts";

const TODAY = "2026-09-15";

type Action = { readonly month?: string | null; readonly situation?: "done" | "cancelled" | "inProgress" };

/** What a plan of this launch quarter promises whose first standard actions are these, the others cancelled. */
function promised(
  quarter: string | null,
  actions: readonly Action[] = [],
  fields = {},
  digitalAfter: readonly boolean[] = [],
) {
  const others = Array.from({ length: 7 - actions.length }, (): Action => ({ situation: "cancelled" }));
  const more = {
    "schedule.actions": [...actions, ...others],
    "service.stepsAfter": digitalAfter.map((digital) => ({ description: "Etapa", digital })),
  };
  return promiseOf(plan({ "launch.quarter": quarter, ...fields }, [], more), TODAY);
}

describe("a plan promises", () => {
  test("its launch quarter's last day, or the last open action's where that is later", () => {
    expect(promised("2026-Q4")).toEqual({ kind: "onTime", on: "2026-12-31" });
    expect(promised("2026-Q4", [{ month: "2027-02" }])).toEqual({ kind: "onTime", on: "2027-02-28" });
    expect(promised("2026-Q4", [{ month: "2027-02", situation: "done" }])).toEqual({
      kind: "onTime",
      on: "2026-12-31",
    });
    expect(promised(null, [{ month: "2026-11" }, { month: "2026-10" }])).toEqual({ kind: "onTime", on: "2026-11-30" });
  });

  test("late, once the quarter or an open action is past", () => {
    expect(promised("2026-Q2")).toEqual({ kind: "late", on: "2026-06-30" });
    expect(promised("2026-Q4", [{ month: "2026-08" }])).toEqual({ kind: "late", on: "2026-12-31" });
    expect(promised("2026-Q4", [{ month: "2026-09" }])).toEqual({ kind: "onTime", on: "2026-12-31" });
  });

  test("nothing dated where nobody said when", () => {
    expect(promised(null)).toEqual({ kind: "undated" });
  });

  test("what is done, once it is launched or the launch was made public", () => {
    expect(promised("2026-Q2", [], { "plan.state": "launched" })).toEqual({ kind: "done" });
    const published = [...Array.from({ length: 6 }, () => ({ month: "2026-08" })), { situation: "done" as const }];
    expect(promised("2026-Q2", published)).toEqual({ kind: "done" });
  });

  test("nothing digital, where it was cancelled or none of its steps will be", () => {
    expect(promised("2026-Q4", [], { "plan.state": "cancelled" })).toEqual({ kind: "none" });
    expect(promised("2026-Q4", [], {}, [false, false])).toEqual({ kind: "none" });
    expect(promised("2026-Q4", [], {}, [false, true])).toEqual({ kind: "onTime", on: "2026-12-31" });
  });
});

test("the goals are looked at by the end of the year, in its last quarter by that of the next", () => {
  expect(["2026-01-31", "2026-09-30", "2026-10-01", "2026-12-31"].map(defaultGoalDate)).toEqual([
    "2026-12-31",
    "2026-12-31",
    "2027-12-31",
    "2027-12-31",
  ]);
});
