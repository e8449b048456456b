import { describe, expect, test } from "@jest/globals";
import { dueOf } from "../../../plan/reminders/due.ts";
import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy as policy } from "../../../plan/reminders/policy.ts";
import { remindersKept } from "../../../plan/reminders/reminders-kept.ts";
import type { WatchedAction, WatchedPlan } from "../../../plan/reminders/watch.ts";
import { watchOf } from "../../../plan/reminders/watch-of.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { planGrid, type Typed } from "../../workbook/plan-grid.ts";
import { completePlanValues } from "../complete-plan.ts";
import { action, watchedPlan } from "./watched.ts";

/** The plan received anew on a day with these actions. */
function resubmitted(plan: WatchedPlan, actions: readonly WatchedAction[], checkedOn: string): WatchedPlan {
  const watch = { ...plan.watch, actions };
  return { ...plan, checkedOn, watch, reminders: remindersKept(plan.reminders, watch) };
}

function told(plan: WatchedPlan, date: string): WatchedPlan {
  return { ...plan, reminders: dueOf(plan, policy, date).sent };
}

const stages = (plan: WatchedPlan, date: string) =>
  dueOf(plan, policy, date).items.map((item) => ("stage" in item ? [item.key, item.stage] : [item.kind]));

describe("once a plan is received anew,", () => {
  const six = action("2026-04", { key: "6", standard: 6 });
  const seven = action("2026-04");
  const plan = told(watchedPlan([six, seven]), "2026-04-23");

  test("an action that was told its stage is not told it again", () => {
    const again = resubmitted(plan, [six, seven], "2026-04-24");
    expect(stages(again, "2026-04-24")).toEqual([]);
    expect(nextReminderOn(again, policy)).toBe("2026-04-29");
  });

  test("an action with another deadline begins anew, and the others go on", () => {
    const again = resubmitted(plan, [six, { ...seven, month: "2026-05" }], "2026-04-24");
    expect(stages(again, "2026-04-29")).toEqual([["6", -1]]);
    expect(stages(again, "2026-05-01")).toEqual([
      ["6", 0],
      ["7", -30],
    ]);
  });

  test("an action that was done is told no more, and one that is opened again begins anew", () => {
    const done = resubmitted(plan, [six], "2026-04-24");
    expect(stages(done, "2026-04-30")).toEqual([["6", 0]]);
    const open = resubmitted(done, [six, seven], "2026-04-25");
    expect(stages(open, "2026-04-25")).toEqual([["7", -7]]);
  });

  test("the silence is over", () => {
    const silent = told(watchedPlan([], { watch: { open: 1 } }), "2026-02-10");
    const again = resubmitted(silent, [], "2026-02-20");
    expect(nextReminderOn(silent, policy)).toBe("2026-03-10");
    expect(nextReminderOn(again, policy)).toBe("2026-04-10");
  });
});

describe("what is watched of a plan's content:", () => {
  const TODAY = "2026-05-15";
  const content = (fields: object = {}, typed: Typed = {}) => {
    const values = completePlanValues(TODAY);
    return readPlan(planGrid({ ...values, fields: { ...values.fields, ...fields } }, typed));
  };

  test("open actions with a month, by deadline, with the cell that decides", () => {
    const { actions, open } = watchOf(content(), TODAY);
    expect(actions.map(({ key }) => key)).toEqual(["2", "3", "~revisar a norma de registro", "4", "5", "6", "7"]);
    expect(actions.map(({ month }) => month)).toEqual(actions.map(({ month }) => month).sort());
    expect(open).toBe(7);
    expect(actions[0]?.place).toMatchObject({ sheet: "Cronograma" });
  });

  test("addresses in lower case, and none that no mail can be sent to", () => {
    const { owner, executiveSecretariat } = watchOf(
      content(
        { "owner.titular.email": "Nara.Bastos@AEX.exemplo.gov.br", "owner.suplente.email": null },
        {
          "representatives.executiveSecretariat.suplente.email": "a@b.gov.br, c@d.gov.br",
        },
      ),
      TODAY,
    );
    expect(owner).toEqual({
      titular: { name: "Nara Siqueira Bastos", address: "nara.bastos@aex.exemplo.gov.br" },
      suplente: null,
    });
    expect(executiveSecretariat.titular?.address).toBe("helena.antunes@aex.exemplo.gov.br");
    expect(executiveSecretariat.suplente).toBeNull();
  });

  test("an action keeps its key when a row comes before it, and one that stands there twice has two", () => {
    const own = { "schedule.actions[8].action": "Comprar  Equipamentos!", "schedule.actions[8].month": "08/2026" };
    const before = watchOf(content({}, own), TODAY).actions.map(({ key }) => key);
    expect(before).toContain("~comprar equipamentos");
    const moved = watchOf(
      content(
        {},
        {
          "schedule.actions[9].action": "Comprar equipamentos",
          "schedule.actions[9].month": "09/2026",
          "schedule.actions[10].action": "comprar equipamentos",
          "schedule.actions[10].month": "10/2026",
        },
      ),
      TODAY,
    ).actions.map(({ key }) => key);
    expect(moved).toContain("~comprar equipamentos");
    expect(moved).toContain("~comprar equipamentos#2");
  });

  test("the last month that was measured, and where there is none the earliest that is expected", () => {
    expect(watchOf(content(), TODAY)).toMatchObject({ lastMeasurement: "2026-04", measuredFrom: null });
  });
});
