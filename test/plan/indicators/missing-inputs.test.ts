import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { requestColumns } from "../../../plan/form/metrics.ts";
import { historyOf } from "../../../plan/indicators/history.ts";
import { missingInputs, undecidedSteps } from "../../../plan/indicators/missing-inputs.ts";
import { type MonthlyIndicator, monthlyIndicators } from "../../../plan/indicators/series.ts";
import { type MeasurementTyped, planContent, unreadable } from "../content-of.ts";
import { measurement } from "./measured.ts";

const keys = Object.keys(monthlyIndicators) as MonthlyIndicator[];

function missing(key: MonthlyIndicator, typed: MeasurementTyped) {
  return missingInputs(key, measurement(typed)).map(({ why, entry }) => [why, entry.key.replace("measurements.", "")]);
}

describe("what keeps an indicator without data", () => {
  test("is the cells that nobody filled in", () => {
    expect(missing("success", { started: 10 })).toEqual([["absent", "completed"]]);
    expect(missing("volume", { requestsWeb: 3 })).toEqual([["absent", "requestsTotal"]]);
    expect(missing("serviceTime", { meanTime: 3 })).toEqual([["absent", "meanTimeUnit"]]);
    expect(missing("cost", {})).toEqual([
      ["absent", "directCost"],
      ["absent", "indirectCost"],
    ]);
    expect(missing("digitalAdoption", { requestsTotal: 10, requestsPost: 3 })).toEqual([
      ["absent", "requestsWeb"],
      ["absent", "requestsMobileApp"],
    ]);
  });

  test("is a value that cannot be used, by itself or beside another", () => {
    expect(missing("success", { started: unreadable, completed: 3 })).toEqual([["unusable", "started"]]);
    expect(missing("success", { started: 2, completed: 3 })).toEqual([["unusable", "completed"]]);
    expect(missing("volume", { requestsTotal: 2, requestsWeb: 3 })).toEqual([["unusable", "requestsTotal"]]);
    expect(missing("satisfaction", { satisfaction: 7, satisfactionScale: "1-5" })).toEqual([
      ["unusable", "satisfaction"],
    ]);
  });

  test("is a denominator of zero", () => {
    expect(missing("success", { started: 0, completed: 0 })).toEqual([["zero", "started"]]);
    expect(missing("digitalAdoption", { requestsTotal: 0, requestsWeb: 0 })).toEqual([["zero", "requestsTotal"]]);
  });

  test("is something whenever there is no figure, and nothing whenever there is one", () => {
    const count = fc.option(fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constant(unreadable)), { nil: undefined });
    const columns = [
      ...requestColumns.map(({ column }) => column),
      ...(["requestsTotal", "started", "completed", "meanTime", "directCost", "indirectCost"] as const),
      ...(["satisfaction", "satisfactionAnswers"] as const),
    ];
    const typed = fc.record({
      ...Object.fromEntries(columns.map((column) => [column, count])),
      meanTimeUnit: fc.constantFrom(undefined, unreadable, "days", "hours"),
      satisfactionScale: fc.constantFrom(undefined, unreadable, "0-10", "1-5"),
    });
    fc.assert(
      fc.property(typed, fc.constantFrom(...keys), (cells, key) => {
        const given = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
        const month = measurement(given as MeasurementTyped);
        expect(missingInputs(key, month).length > 0).toBe(monthlyIndicators[key](month) === null);
      }),
      { numRuns: 2_000 },
    );
  });

  test("of the digitisation level is a step that nobody said is digital", () => {
    const content = planContent({
      tables: { "service.stepsToday": [{ description: "Pedir", digital: true }, { description: "Receber" }, {}] },
    });
    expect(undecidedSteps(content).map(({ why, entry }) => [why, entry.place?.row])).toEqual([["absent", 3]]);
  });
});

describe("the history of an indicator", () => {
  test("has the months with a figure, the earliest first", () => {
    const content = planContent({
      tables: {
        measurements: [
          { month: "2026-03", started: 10, completed: 9 },
          { month: "2026-01", started: 10, completed: 5 },
          { month: "2026-02", started: 10 },
          { month: "2027-01", started: 10, completed: 1 },
        ],
      },
    });
    expect(historyOf("success", content, "2026-12-01").map(({ value }) => [value.month, value.numerator])).toEqual([
      ["2026-01", 5],
      ["2026-03", 9],
    ]);
  });
});
