import { expect, test } from "@jest/globals";
import { inventedCountry } from "../../../functions/src/demo/country.ts";
import type { Unavailable } from "../../../plan/form/values.ts";
import { standingOf } from "../../../plan/schedule/standing.ts";

const TODAY = "2026-03-31";
const country = inventedCountry(1, TODAY);
const plans = country.flatMap((workbook) => (workbook.form === "plan" ? [workbook] : []));

test("the country has 12 agencies, of which one sent no workbook, 60 plans, and one of them twice", () => {
  const agencies = new Set(plans.map(({ values }) => values.fields["agency.siorg"]));
  expect(agencies.size).toBe(12);
  expect(country.length - plans.length).toBe(11);
  expect(plans).toHaveLength(61);
  expect(new Set(plans.map(({ values }) => values.fields["plan.id"])).size).toBe(60);
  expect(new Set(country.map(({ file }) => file)).size).toBe(country.length);
});

test("its plans are in many states, from untouched to launched, some of them late", () => {
  const states = new Set(plans.map(({ values }) => values.fields["plan.state"] ?? null));
  for (const state of [null, "draft", "returned", "launched"]) expect(states).toContain(state);
  const late = plans.filter(({ values }) =>
    (values.tables["schedule.actions"] ?? []).some(
      ({ month, situation, dateDone }) =>
        standingOf({ month: said(month), situation: said(situation) ?? "notStarted", dateDone: said(dateDone) }, TODAY)
          .kind === "late",
    ),
  );
  expect(late.length).toBeGreaterThan(5);
});

/** The value of a cell, when it has one. */
function said<V extends string>(value: V | Unavailable | null | undefined): V | null {
  return typeof value === "string" ? value : null;
}

test("the same seed and day give the same country", () => {
  expect(inventedCountry(1, TODAY)).toEqual(country);
  expect(inventedCountry(2, TODAY)).not.toEqual(country);
});
