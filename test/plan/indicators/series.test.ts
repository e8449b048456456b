import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { indicators } from "../../../plan/form/metrics.ts";
import { countSteps, digitisation } from "../../../plan/indicators/digitisation.ts";
import { isWithin, lastMonths, onlyMonth, planIndicators } from "../../../plan/indicators/series.ts";
import { months } from "../calendar/arbitrary-dates.ts";
import { type MeasurementTyped, planContent, unreadable } from "../content-of.ts";

const today = "2026-09-15";

function indicatorsOf(measurements: readonly MeasurementTyped[], window = lastMonths(today)) {
  return planIndicators(planContent({ tables: { measurements } }), today, window);
}

describe("the window", () => {
  test("reaches from a month of twelve months ago to the current one", () => {
    expect(lastMonths(today)).toEqual({ from: "2025-09", to: "2026-09" });
  });

  test("leaves an older measurement to the baseline", () => {
    const { latest, baseline } = indicatorsOf([{ month: "2025-08", requestsTotal: 5 }]);
    expect(latest.volume).toBeUndefined();
    expect(baseline.volume?.value).toMatchObject({ month: "2025-08", numerator: 5 });
  });

  test("of a given month takes that month alone", () => {
    const rows = ["2026-06", "2026-07", "2026-08"].map((month, index) => ({ month, requestsTotal: index }));
    expect(indicatorsOf(rows, onlyMonth("2026-07")).latest.volume?.value).toMatchObject({
      month: "2026-07",
      numerator: 1,
    });
    expect(indicatorsOf(rows, onlyMonth("2026-05")).latest.volume).toBeUndefined();
  });
});

describe("the measurements of a plan", () => {
  test("count in the order of their months, not of their rows", () => {
    const { latest, baseline } = indicatorsOf([
      { month: "2026-08", requestsTotal: 8 },
      { month: "2026-02", requestsTotal: 2 },
      { month: "2026-05", requestsTotal: 5 },
    ]);
    expect(latest.volume?.value.numerator).toBe(8);
    expect(baseline.volume?.value.numerator).toBe(2);
  });

  test("do not count in the future, but in the current month", () => {
    const rows = [
      { month: "2026-09", requestsTotal: 9 },
      { month: "2026-10", requestsTotal: 10 },
    ];
    expect(indicatorsOf(rows).latest.volume?.value.month).toBe("2026-09");
  });

  test("without a readable month do not count", () => {
    expect(indicatorsOf([{ month: unreadable, requestsTotal: 9 }, { requestsTotal: 8 }])).toEqual({
      latest: {},
      baseline: {},
      channels: {},
    });
  });

  test("of the same month: the lower row counts", () => {
    const { latest } = indicatorsOf([
      { month: "2026-08", requestsTotal: 8 },
      { month: "2026-08", requestsTotal: 80 },
    ]);
    expect(latest.volume).toMatchObject({ value: { numerator: 80 }, place: { row: 3 } });
  });

  test("give each indicator its own latest month", () => {
    const { latest, channels } = indicatorsOf([
      { month: "2026-07", requestsWeb: 7, requestsPost: 3, requestsTotal: 10 },
      { month: "2026-08", started: 4, completed: 2 },
    ]);
    expect(latest.volume?.value.month).toBe("2026-07");
    expect(latest.success?.value.month).toBe("2026-08");
    expect(channels).toEqual({ web: 7, post: 3 });
  });

  test("that contradict themselves leave the figure to the month before", () => {
    const { latest } = indicatorsOf([
      { month: "2026-07", started: 4, completed: 2 },
      { month: "2026-08", started: 4, completed: 5 },
    ]);
    expect(latest.success?.value.month).toBe("2026-07");
  });

  test("have a latest within the window, never before the baseline", () => {
    const rows = fc.array(
      fc.record({
        month: months,
        requestsWeb: fc.nat(50),
        requestsTotal: fc.nat(100),
        started: fc.nat(9),
        completed: fc.nat(9),
      }),
      { maxLength: 8 },
    );
    let seen = 0;
    fc.assert(
      fc.property(rows, months, months, (measurements, one, other) => {
        const window = one < other ? { from: one, to: other } : { from: other, to: one };
        const { latest, baseline } = indicatorsOf(measurements, window);
        for (const { key } of indicators) {
          const month = latest[key]?.value.month;
          if (month === undefined) continue;
          seen += 1;
          expect(isWithin(window, month)).toBe(true);
          expect(month <= "2026-09").toBe(true);
          expect(month >= (baseline[key]?.value.month ?? "none")).toBe(true);
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe("digitisation", () => {
  const step = { description: "Preencher o formulário", channel: "web", digital: true } as const;

  function steps(rows: Parameters<typeof planContent>[0]) {
    return planContent(rows).tables["service.stepsToday"].rows;
  }

  test("is the digital steps over all steps, as of the current month", () => {
    const rows = steps({
      tables: {
        "service.stepsToday": [step, { ...step, channel: "post", digital: false }, { ...step, digital: false }],
      },
    });
    expect(digitisation(rows, today)).toEqual({
      value: { numerator: 1, denominator: 3, month: "2026-09", weighted: true },
      place: { sheet: "service.stepsToday", row: 2, column: 4 },
    });
  });

  test("passes over a row with nothing but its number", () => {
    const rows = steps({ tables: { "service.stepsToday": [step, { order: 2 }] } });
    expect(countSteps(rows)).toEqual({ all: 1, digital: 1, undecided: 0 });
  });

  test("is no data while a step is undecided, or when there is none", () => {
    const rows = steps({ tables: { "service.stepsToday": [step, { description: "Pagar a taxa" }] } });
    expect(countSteps(rows)).toEqual({ all: 2, digital: 1, undecided: 1 });
    expect(digitisation(rows, today)).toBeNull();
    expect(digitisation([], today)).toBeNull();
  });

  test("belongs to the current month alone", () => {
    const content = planContent({ tables: { "service.stepsToday": [step] } });
    expect(planIndicators(content, today, onlyMonth("2026-09")).latest.digitisation?.value.numerator).toBe(1);
    expect(planIndicators(content, today, onlyMonth("2026-08")).latest.digitisation).toBeUndefined();
    expect(planIndicators(content, today, lastMonths(today)).baseline.digitisation).toBeUndefined();
  });
});
