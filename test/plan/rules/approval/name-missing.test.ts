import { expect, test } from "@jest/globals";
import { FINAL, planFindings } from "../findings-of.ts";

const RULE = "approval.name-missing";

test("asks who approves a final plan", () => {
  expect(planFindings(RULE, { "approval.committeeChair.name": "" }, FINAL)).toEqual([
    {
      at: ["approval.committeeChair.name"],
      severity: "error",
      values: {
        approver: "Presidente do Comitê de Governança Digital (art. 9º do Decreto Nº 8.638/16), ou equivalente",
      },
    },
  ]);
});

test("is content with the name", () => {
  expect(planFindings(RULE, { "approval.committeeChair.name": "Sofia Matos" }, FINAL)).toEqual([]);
});
