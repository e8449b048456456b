import { describe, expect, test } from "@jest/globals";
import { standardActions } from "../../../plan/form/schedule.ts";
import { actionsOf } from "../../../plan/schedule/actions.ts";
import { planContent, unreadable } from "../content-of.ts";

describe("the actions of a plan", () => {
  test("are the seven of the form in a workbook that nobody touched", () => {
    const actions = actionsOf(planContent());
    expect(actions.map(({ standard }) => standard)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(actions.map(({ action }) => action)).toEqual(standardActions.map(({ action }) => action));
    expect(actions[2]).toMatchObject({ parties: "ministry", month: null, situation: "notStarted" });
  });

  test("and those that the agency adds below them", () => {
    const given = standardActions.map(() => ({}));
    const own = {
      action: "Treinar os atendentes",
      month: "2026-05",
      situation: "done",
      dateDone: "2026-05-20",
    } as const;
    const actions = actionsOf(planContent({ tables: { "schedule.actions": [...given, own] } }));
    expect(actions).toHaveLength(8);
    expect(actions[7]).toEqual({
      standard: null,
      action: "Treinar os atendentes",
      parties: null,
      month: "2026-05",
      situation: "done",
      dateDone: "2026-05-20",
      place: { sheet: "schedule.actions", row: 9, column: 3 },
    });
  });

  test("keep the words that were typed over the official ones", () => {
    const [first] = actionsOf(planContent({ tables: { "schedule.actions": [{ action: "1 - Cadastrar o serviço" }] } }));
    expect(first).toMatchObject({ standard: 1, action: "1 - Cadastrar o serviço" });
  });

  test("with an unreadable month or situation have no month and are not started", () => {
    const [first] = actionsOf(
      planContent({ tables: { "schedule.actions": [{ month: unreadable, situation: unreadable }] } }),
    );
    expect(first).toMatchObject({ month: null, situation: "notStarted" });
  });

  test("are none where the action is blank", () => {
    const given = standardActions.map(() => ({}));
    const actions = actionsOf(planContent({ tables: { "schedule.actions": [...given, { month: "2026-05" }] } }));
    expect(actions).toHaveLength(7);
  });
});
