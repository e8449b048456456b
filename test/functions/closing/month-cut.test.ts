import { describe, expect, test } from "@jest/globals";
import { endOfMonth, monthBefore } from "../../../functions/src/closing/month-cut.ts";

describe("a month", () => {
  test.each([
    ["2026-05", "2026-06-01T03:00:00Z"],
    ["2026-12", "2027-01-01T03:00:00Z"],
    // Summer time, until 2019.
    ["2017-11", "2017-12-01T02:00:00Z"],
  ])("ends at midnight in Brasília: %s at %s", (month, end) => {
    expect(endOfMonth(month)).toBe(end);
  });

  test("is the one before until midnight in Brasília", () => {
    expect(["2026-06-01T02:59:59Z", "2026-06-01T03:00:00Z"].map((moment) => monthBefore(new Date(moment)))).toEqual([
      "2026-04",
      "2026-05",
    ]);
  });
});
