import { expect, test } from "@jest/globals";
import { tools } from "../../../../plan/form/annex.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { planFindings, planWith } from "../findings-of.ts";

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

const UNANSWERED = Object.fromEntries(tools.map(({ key }) => [`tools.${key}.adopted`, ""]));

test("asks once about a plan that leaves every tool blank, above the cells that are blank", () => {
  const first = readPlan(planWith(UNANSWERED)).fields["tools.servicePortal.adopted"].place;
  const heading = `${first?.sheet}!R${(first?.row ?? 0) - 1}C${first?.column}`;
  expect(planFindings(RULE, UNANSWERED)).toEqual([{ at: [heading], severity: "query", values: {} }]);
  expect(planFindings("adoption.undeclared", UNANSWERED)).toHaveLength(tools.length);
});

test("asks once about a plan that declines some tools and leaves the others blank, where it declined", () => {
  expect(planFindings(RULE, { ...UNANSWERED, "tools.requestTool.adopted": "Não" })).toEqual([
    { at: ["tools.requestTool.adopted"], severity: "query", values: {} },
  ]);
});

test("does not ask when an answer cannot be read, which may be a yes", () => {
  expect(planFindings(RULE, { ...UNANSWERED, "tools.requestTool.adopted": "talvez" })).toEqual([]);
});

test("is content with one tool", () => {
  expect(planFindings(RULE, { "tools.requestTool.adopted": "Não", "tools.systemsIntegration.adopted": "Não" })).toEqual(
    [],
  );
});
