import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.action-altered";

test("warns of official words that were changed", () => {
  expect(planFindings(RULE, { "schedule.actions[4].action": "4. Automatizar o serviço" })).toEqual([
    {
      at: ["schedule.actions[4].action"],
      severity: "warning",
      values: { text: "4. Automatizar o serviço", official: "4. Modelar e automatizar o serviço" },
    },
  ]);
});

test("minds neither case nor the final stop", () => {
  expect(planFindings(RULE, { "schedule.actions[4].action": "MODELAR E AUTOMATIZAR O SERVIÇO." })).toEqual([]);
});
