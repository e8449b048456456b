import { expect, test } from "@jest/globals";
import { tools } from "../../../plan/form/annex.ts";
import { monthOf, thisMonth } from "./figure-shown.ts";
import {
  actionsByHand,
  burdenByHand,
  indicatorsByHand,
  listsTogether,
  loadByHand,
  toolsByHand,
} from "./figures-by-hand.ts";
import { roundByHand, roundTogether } from "./round-by-hand.ts";
import type { ShownCountry } from "./shown-country.ts";

/** Every figure of the page that a director looks at. */
export function dashboardSuite(shown: () => ShownCountry): void {
  test("the dashboard: headline, actions, months, tools, load curve, agencies and round", async () => {
    const country = shown();
    const { today, lived, plans, lists, ministry } = country;
    const dashboard = await ministry.ask("dashboard");
    const actions = actionsByHand(plans, today);
    const standing = (kind: string) => actions.filter((action) => action.standing === kind).length;
    const adoption = indicatorsByHand(plans, thisMonth(country)).get("digitalAdoption");
    const { reais } = dashboard.headline.yearlyBurden;
    expect(dashboard.headline).toMatchObject({
      plans: plans.length,
      agencies: lists.length,
      lateActions: standing("late"),
      dueActions: standing("due"),
      goalCounts: listsTogether(lists),
      digitalAdoption: { numerator: adoption?.numerator, denominator: adoption?.denominator },
    });
    expect(Math.round((reais ?? 0) / 1_000)).toBe(Math.round(burdenByHand(plans, thisMonth(country)) / 1_000));
    for (const [kind, count] of Object.entries(dashboard.actions))
      expect([kind, count]).toEqual([kind, standing(kind)]);

    for (const { from, until, overdue, doneLate, doneOnTime, open, undated } of dashboard.months) {
      const due = actions.filter(({ month }) => {
        const said = monthOf(month) ?? "";
        return (from === null || said >= from) && (until === null || said <= until);
      });
      const count = (...kinds: readonly string[]) => due.filter((action) => kinds.includes(action.standing)).length;
      expect([from, until, overdue, doneLate, doneOnTime, open, undated]).toEqual([
        from,
        until,
        count("late"),
        count("doneLate"),
        count("doneOnTime"),
        count("due", "onTime"),
        count("doneUndated"),
      ]);
    }
    const inMonths = dashboard.months.reduce((sum, row) => sum + row.overdue + row.doneLate + row.doneOnTime, 0);
    expect(inMonths).toBe(standing("late") + standing("doneLate") + standing("doneOnTime"));

    const [byTool, load] = [toolsByHand(plans), loadByHand(plans)];
    for (const { key, label } of tools) {
      const byHand = byTool.get(label);
      expect([key, dashboard.tools[key]]).toEqual([
        key,
        {
          adopted: byHand?.adopted,
          declined: byHand?.declined,
          unanswered: 0,
          responsibilities: byHand?.duties,
          acknowledged: byHand?.acknowledged,
        },
      ]);
      const { quarters = [], undated = 0 } = dashboard.load.find(({ tool }) => tool === key) ?? {};
      const asked = [...load].filter(([place]) => place.startsWith(`${label} | `));
      expect([
        key,
        undated,
        Object.fromEntries(quarters.map(({ quarter, plans: asking }) => [quarter, asking])),
      ]).toEqual([key, 0, Object.fromEntries(asked.map(([place, asking]) => [quarterIn(place), asking]))]);
    }

    const inRound = roundByHand(lived.country);
    expect(dashboard.agencies).toHaveLength(inRound.length);
    for (const { siorg, expected, received, declared } of inRound) {
      const agency = dashboard.agencies.find((one) => one.siorg === siorg);
      const list = lists.find((one) => one.siorg === siorg);
      const { services, registered, digital, withPlan } = list ?? {};
      const answered = received + declared;
      expect([siorg, agency?.plans, agency?.goals, agency?.round]).toEqual([
        siorg,
        plans.filter((plan) => plan.siorg === siorg).length,
        list ? { services, registered, digital, withPlan } : null,
        expected === 0 ? null : { expected, answered, late: expected - answered },
      ]);
    }
    const all = roundTogether(inRound);
    expect([dashboard.round?.completeness, dashboard.round?.timeliness]).toEqual([
      { numerator: all.received + all.declared, denominator: all.expected },
      { numerator: all.onTime, denominator: all.expected },
    ]);
  });
}

/** `3º trim. (set.) 2026` as the cloud writes it. */
function quarterIn(words: string): string {
  const [, quarter, year] = /(\d)º trim\. \(.*\) (\d{4})$/.exec(words) ?? [];
  return `${year}-Q${quarter}`;
}
