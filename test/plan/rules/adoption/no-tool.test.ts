import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.no-tool";

test("asks about a plan that adopts nothing", () => {
  expect(
    planFindings(RULE, {
      "tools.servicePortal.adopted": "Não",
      "tools.requestTool.adopted": "Não",
      "tools.systemsIntegration.adopted": "Não",
    }),
  ).toEqual([
    {
      at: [
        "tools.servicePortal.adopted",
        "tools.requestTool.adopted",
        "tools.authentication.adopted",
        "tools.electronicPetition.adopted",
        "tools.systemsIntegration.adopted",
      ],
      severity: "query",
      values: {},
    },
  ]);
});

test("is content with one tool", () => {
  expect(planFindings(RULE, { "tools.requestTool.adopted": "Não", "tools.systemsIntegration.adopted": "Não" })).toEqual(
    [],
  );
});
