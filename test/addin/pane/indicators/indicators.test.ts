import { describe, expect, test } from "@jest/globals";
import { figureShown } from "../../../../addin/pane/indicators/figure-shown.ts";
import { indicatorLines } from "../../../../addin/pane/indicators/indicator-lines.ts";
import { nextMeasurement } from "../../../../addin/pane/indicators/next-measurement.ts";
import { sparkPoints } from "../../../../addin/pane/indicators/sparkline.ts";
import { portuguese } from "../../../../addin/pane/messages/catalogue.ts";
import { english } from "../../../../addin/pane/messages/english.ts";
import { type MeasurementTyped, planContent } from "../../../plan/content-of.ts";

const today = "2026-06-15";
const planWith = (...measurements: MeasurementTyped[]) => planContent({ tables: { measurements } });

describe("the indicators of a plan", () => {
  const { month, lines } = indicatorLines(
    planWith(
      { month: "2026-03", started: 10, completed: 5 },
      { month: "2026-05", started: 10, completed: 8, requestsTotal: 10 },
      { month: "2026-04", started: 10, completed: 6, meanTime: 4, meanTimeUnit: "days" },
    ),
    today,
  );
  const of = (key: string) => lines.find((line) => line.key === key);

  test("are seven, in the form's order, each with its latest figure and its first", () => {
    expect(lines).toHaveLength(7);
    expect(of("success")).toMatchObject({
      latest: { value: { month: "2026-05", numerator: 8 } },
      baseline: { value: { month: "2026-03", numerator: 5 } },
      missing: [],
    });
    expect(of("success")?.history.map(({ month: each }) => each)).toEqual(["2026-03", "2026-04", "2026-05"]);
  });

  test("say what the latest month lacks, though an earlier one had a figure", () => {
    expect(month).toBe("2026-05");
    expect(of("serviceTime")?.latest?.value.month).toBe("2026-04");
    expect(of("serviceTime")?.missing.map(({ entry }) => entry.place?.row)).toEqual([3, 3]);
  });

  test("have no first figure beside the only one", () => {
    expect(of("volume")?.baseline).toBeNull();
  });
});

describe("the next measurement", () => {
  test("is of the month after the latest, below all rows", () => {
    const next = nextMeasurement(planWith({ month: "2026-04" }, {}, { month: "2026-03" }), today);
    expect(next).toEqual({ month: "2026-05", place: { sheet: "measurements", row: 5, column: 1 } });
  });

  test("is of last month where nothing was measured yet", () => {
    expect(nextMeasurement(planWith(), today)).toMatchObject({ month: "2026-05", place: { row: 2 } });
  });

  test("waits for the end of a month", () => {
    expect(nextMeasurement(planWith({ month: "2026-05" }), today)).toBeNull();
    expect(nextMeasurement(planWith({ month: "2026-05" }), "2026-07-01")?.month).toBe("2026-06");
  });
});

describe("a figure", () => {
  test("is written with its unit, as its readers write it", () => {
    expect(figureShown("success", { numerator: 455, denominator: 1_000 }, portuguese)).toBe("45,5%");
    expect(figureShown("volume", { numerator: 1_460, denominator: 1 }, portuguese)).toBe("1.460 solicitações");
    expect(figureShown("serviceTime", { numerator: 1440 * 21, denominator: 2 }, portuguese)).toBe("10,5 dias");
    expect(figureShown("serviceTime", { numerator: 1440, denominator: 1 }, english)).toBe("1 day");
    expect(figureShown("cost", { numerator: 3_550, denominator: 1 }, portuguese)).toBe("R$ 35,50");
    expect(figureShown("satisfaction", { numerator: 8_250, denominator: 1 }, english)).toBe("82.5 of 100");
  });
});

describe("a sparkline", () => {
  const value = (month: string, numerator: number) => ({ month, numerator, denominator: 10, weighted: true });

  test("keeps months as far apart as they are, the greatest on top", () => {
    const points = sparkPoints("success", [value("2026-01", 2), value("2026-02", 8), value("2026-05", 5)]);
    const [first, second, third] = points;
    expect(first).toEqual({ x: 3, y: 21 });
    expect(second).toEqual({ x: 22.5, y: 3 });
    expect(third).toEqual({ x: 81, y: expect.closeTo(12) });
  });

  test("of figures all alike lies in the middle, and of one is a point", () => {
    expect(sparkPoints("success", [value("2026-01", 2), value("2026-02", 2)]).map(({ y }) => y)).toEqual([12, 12]);
    expect(sparkPoints("success", [value("2026-01", 2)])).toHaveLength(1);
    expect(sparkPoints("success", [])).toEqual([]);
  });
});
