import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type LivedCountry, livedCountry, someLetters } from "../functions/local/lived-country.ts";
import { agencySuites } from "./figures/agency-suites.ts";
import { dashboardSuite } from "./figures/dashboard-suite.ts";
import { actionsByHand } from "./figures/figures-by-hand.ts";
import { indicatorSuites } from "./figures/indicator-suites.ts";
import { planSuites } from "./figures/plan-suites.ts";
import { type ShownCountry, senders, shownCountry } from "./figures/shown-country.ts";
import { lifeOfLetters } from "./life-of-letters.ts";

/** A Tuesday, with the end of the month thirty days away: what is due by then is due soon, and no day later. */
const TODAY = "2026-12-01";

let lived: LivedCountry;
let country: ShownCountry;

beforeAll(async () => {
  lived = await livedCountry(await someLetters(14), TODAY, [20, 60]);
  country = await shownCountry(lived);
});
afterAll(() => lived.close());

describe("the country of letters, stopped twice on the way", () => {
  lifeOfLetters(() => lived);
});

describe("its figures, worked out by hand from the workbooks that were received", () => {
  test("rest on enough: plans, measurements, actions, tools and lists of every kind", () => {
    const { plans, lists } = country;
    expect(plans.length).toBeGreaterThan(20);
    expect(new Set(plans.map(({ state }) => state)).size).toBeGreaterThanOrEqual(6);
    const rows = plans.flatMap(({ measured }) => measured);
    expect(new Set(rows.map(({ scale }) => scale)).size).toBe(4);
    expect(rows.some(({ total }) => total === null)).toBe(true);
    expect(rows.some(({ answers, satisfaction }) => answers === null && satisfaction !== null)).toBe(true);
    expect(new Set(actionsByHand(plans, TODAY).map((action) => action.standing)).size).toBeGreaterThanOrEqual(5);
    const cancelled = plans
      .filter(({ state }) => state === "cancelled")
      .map((plan) => ({ ...plan, state: "approved" }));
    expect(actionsByHand(cancelled, TODAY).some((action) => action.standing === "late")).toBe(true);
    expect(lists.length).toBe(senders(country).length);
  });

  indicatorSuites(() => country);
  agencySuites(() => country);
  planSuites(() => country);
  dashboardSuite(() => country);
});
