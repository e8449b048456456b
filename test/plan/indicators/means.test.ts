import { describe, expect, test } from "@jest/globals";
import { cost, yearlyBurden } from "../../../plan/indicators/cost.ts";
import { indicatorFigure } from "../../../plan/indicators/indicator-units.ts";
import { satisfaction } from "../../../plan/indicators/satisfaction.ts";
import { serviceTime } from "../../../plan/indicators/service-time.ts";
import { success } from "../../../plan/indicators/success.ts";
import { unavailable, unreadable } from "../content-of.ts";
import { measured, ratio } from "./measured.ts";

describe("success", () => {
  test("is the completed over the started", () => {
    expect(measured(success, { started: 80, completed: 60 })).toEqual(ratio(60, 80));
  });

  test.each([
    ["more completed than started", { started: 60, completed: 80 }],
    ["nothing started", { started: 0, completed: 0 }],
    ["no completed given", { started: 60 }],
    ["no started given", { completed: 60 }],
    ["an unreadable number", { started: unreadable, completed: 60 }],
    ["a number declared as not available", { started: 60, completed: unavailable }],
  ])("is no data with %s", (_, typed) => {
    expect(measured(success, typed)).toBeNull();
  });
});

describe("service time", () => {
  test.each([
    ["minutes", 30, 30],
    ["hours", 2, 120],
    ["days", 1.5, 2160],
    ["workingDays", 5, 7 * 1440],
    ["months", 1, 30 * 1440],
  ] as const)("in %s is minutes weighted by the completed requests", (meanTimeUnit, meanTime, minutes) => {
    expect(measured(serviceTime, { meanTime, meanTimeUnit, completed: 10 })).toEqual(ratio(minutes * 10, 10));
  });

  test("is shown in days: five working days are a week", () => {
    const value = measured(serviceTime, { meanTime: 5, meanTimeUnit: "workingDays", completed: 3 });
    expect(value && indicatorFigure("serviceTime", value)).toBe(7);
  });

  test("without the number completed is a mean that cannot be added", () => {
    expect(measured(serviceTime, { meanTime: 2, meanTimeUnit: "days", started: 50 })).toEqual({
      ...ratio(2880, 1),
      weighted: false,
    });
  });

  test.each([
    ["no unit", { meanTime: 2, completed: 10 }],
    ["nothing completed", { meanTime: 2, meanTimeUnit: "days", completed: 0 }],
    ["an unreadable weight", { meanTime: 2, meanTimeUnit: "days", completed: unreadable }],
    ["a weight that contradicts the started", { meanTime: 2, meanTimeUnit: "days", completed: 10, started: 5 }],
    ["a negative time", { meanTime: -2, meanTimeUnit: "days", completed: 10 }],
    ["a time beyond anything real", { meanTime: 1e12, meanTimeUnit: "months", completed: 10 }],
  ] as const)("is no data with %s", (_, typed) => {
    expect(measured(serviceTime, typed)).toBeNull();
  });
});

describe("cost", () => {
  test("is direct and indirect in centavos, weighted by the requests", () => {
    expect(measured(cost, { directCost: 12.3, indirectCost: 7.7, requestsTotal: 100 })).toEqual(ratio(200_000, 100));
  });

  test("of a service that is free is a figure of 0", () => {
    expect(measured(cost, { directCost: 0, indirectCost: 0, requestsTotal: 100 })).toEqual(ratio(0, 100));
  });

  test("is the one that is given when the other is not known", () => {
    expect(measured(cost, { indirectCost: 0.07, requestsTotal: 300 })).toEqual(ratio(2100, 300));
  });

  test("without requests is a mean that cannot be added", () => {
    const alone = { ...ratio(1000, 1), weighted: false };
    expect(measured(cost, { directCost: 10 })).toEqual(alone);
    // Without the total, a blank channel leaves open how many requests there were.
    expect(measured(cost, { directCost: 10, requestsWeb: 300 })).toEqual(alone);
  });

  test.each([
    ["neither cost given", { requestsTotal: 100 }],
    ["a negative cost", { directCost: -1, requestsTotal: 100 }],
    ["an unreadable cost", { directCost: 1, indirectCost: unreadable, requestsTotal: 100 }],
    ["requests that contradict each other", { directCost: 1, requestsWeb: 200, requestsTotal: 100 }],
    ["no requests in the month", { directCost: 1, requestsTotal: 0 }],
  ])("is no data with %s", (_, typed) => {
    expect(measured(cost, typed)).toBeNull();
  });

  test("burdens the citizens with twelve such months a year", () => {
    expect(yearlyBurden(ratio(200_000, 100))).toBe(2_400_000);
  });
});

describe("satisfaction", () => {
  test.each([
    ["0-100", 73.5, 7350],
    ["0-10", 8, 8000],
    ["1-5", 5, 10_000],
    ["1-5", 3, 5000],
    ["1-5", 1, 0],
  ] as const)("on the scale %s: %d is %d hundredths of a point", (satisfactionScale, mean, hundredths) => {
    expect(measured(satisfaction, { satisfaction: mean, satisfactionScale, satisfactionAnswers: 4 })).toEqual(
      ratio(hundredths * 4, 4),
    );
  });

  test("without a scale is on 0 to 100, as the form says", () => {
    expect(measured(satisfaction, { satisfaction: 90, satisfactionAnswers: 2 })).toEqual(ratio(18_000, 2));
  });

  test("without answers is a mean that cannot be added", () => {
    expect(measured(satisfaction, { satisfaction: 90 })).toEqual({ ...ratio(9000, 1), weighted: false });
  });

  test.each([
    ["a mean above its scale", { satisfaction: 11, satisfactionScale: "0-10", satisfactionAnswers: 4 }],
    ["a mean below its scale", { satisfaction: 0, satisfactionScale: "1-5", satisfactionAnswers: 4 }],
    ["an unreadable scale", { satisfaction: 4, satisfactionScale: unreadable, satisfactionAnswers: 4 }],
    ["nobody answering", { satisfaction: 4, satisfactionAnswers: 0 }],
  ] as const)("is no data with %s", (_, typed) => {
    expect(measured(satisfaction, typed)).toBeNull();
  });
});
