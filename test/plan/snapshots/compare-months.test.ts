import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { indicators } from "../../../plan/form/metrics.ts";
import { agencyOf, closedView, countryOf } from "../../../plan/snapshots/closed-figures.ts";
import { type ClosedMonth, compareMonths } from "../../../plan/snapshots/compare-months.ts";
import { figureOrigin } from "../../../plan/snapshots/figure-origin.ts";
import { planChanges } from "../../../plan/snapshots/plan-changes.ts";
import type { ClosedPlan } from "../../../plan/snapshots/snapshot.ts";
import { snapshotNamed } from "../../../plan/snapshots/snapshot.ts";
import { plan, typedPlans } from "../consolidation/records.ts";

const ASOF = "2026-08-31";

function month(plans: readonly ClosedPlan[]): ClosedMonth {
  const view = closedView({ plans, workbooks: [] }, ASOF);
  return { country: countryOf(view), agencies: view.agencies.map(agencyOf), plans, workbooks: [] };
}

function closed(index: number, revision: number, record: PlanRecord): ClosedPlan {
  const agency = index % 2 === 0 ? "26" : "45";
  const named = { ...record, agency: { siorg: agency, name: `Órgão ${agency}`, acronym: null } };
  return { agency, plan: `p${index}`, revision, received: "2026-08-01T12:00:00Z", record: named };
}

const months = fc
  .array(fc.option(fc.tuple(fc.integer({ min: 1, max: 3 }), typedPlans), { freq: 3 }), { maxLength: 6 })
  .map((all) => all.flatMap((said, index) => (said ? [closed(index, said[0], plan(`p${index}.xlsx`, said[1]))] : [])));

describe("the plans that a figure is made of", () => {
  test("add up to it exactly, whatever they say", () => {
    fc.assert(
      fc.property(months, (plans) => {
        const { country } = month(plans);
        for (const { key } of indicators) {
          const origin = figureOrigin(key, plans);
          const sum = (part: "numerator" | "denominator") => origin.reduce((all, one) => all + one[part], 0);
          const { numerator, denominator, reporting } = country.indicators[key];
          expect([sum("numerator"), sum("denominator"), origin.length]).toEqual([numerator, denominator, reporting]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("two months", () => {
  test("differ by what their plans add, exactly, in every indicator and agency", () => {
    fc.assert(
      fc.property(months, months, (one, other) => {
        const [from, to] = [month(one), month(other)];
        for (const { key } of indicators) {
          const changes = planChanges(key, one, other);
          const moved = (part: "numerator" | "denominator") =>
            changes.reduce((sum, change) => sum + (change.to?.[part] ?? 0) - (change.from?.[part] ?? 0), 0);
          for (const part of ["numerator", "denominator"] as const) {
            expect(moved(part)).toBe(to.country.indicators[key][part] - from.country.indicators[key][part]);
          }
        }
        for (const { changes } of compareMonths(from, to)) {
          for (const { figure, why } of changes) {
            const reasons = Object.values(why).reduce((sum, count) => sum + count, 0);
            if (!figure.startsWith("goal.")) expect(reasons).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of which nothing changed differ in nothing", () => {
    fc.assert(
      fc.property(months, (plans) => {
        expect(compareMonths(month(plans), month(plans)).flatMap(({ changes }) => changes)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  const measured = (web: number, state: PlanRecord["state"] = "approved", monthOf = "2026-07") =>
    plan("p.xlsx", {
      fields: { "plan.state": state, "service.name": "S" },
      tables: { measurements: [{ month: monthOf, requestsWeb: web, requestsTotal: 100 }] },
    });
  test.each([
    ["came", [], [closed(0, 1, measured(10))]],
    ["left", [closed(0, 1, measured(10))], []],
    ["sent", [closed(0, 1, measured(10))], [closed(0, 2, measured(20))]],
    ["moved", [closed(0, 1, measured(10))], [closed(0, 1, measured(10, "cancelled"))]],
    ["aged", [closed(0, 1, measured(10))], [closed(0, 1, { ...measured(10), latest: {} })]],
  ] as const)("say why a plan adds another amount: it %s", (why, from, to) => {
    expect(planChanges("digitalAdoption", from, to)).toMatchObject([{ plan: "p0", service: "S", why }]);
    const [all, own] = compareMonths(month(from), month(to));
    expect(own?.siorg).toBe("26");
    for (const one of [all, own]) {
      expect(one?.changes.find(({ figure }) => figure === "digitalAdoption")?.why).toMatchObject({ [why]: 1 });
    }
  });
});

test("an edition is named by its month and its number", () => {
  expect(["2026-10.1", "2026-10.12"].map(snapshotNamed)).toEqual([
    { month: "2026-10", edition: 1 },
    { month: "2026-10", edition: 12 },
  ]);
  expect(["2026-13.1", "2026-10", "2026-10.0", "2026-10.01", "../x"].map(snapshotNamed)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
