import { expect, test } from "@jest/globals";
import { FINAL, planFindings } from "../findings-of.ts";

const RULE = "approval.incomplete";

test("warns of an approval of a final plan without its day", () => {
  expect(planFindings(RULE, { "approval.owner.date": "" }, FINAL)).toEqual([
    { at: ["approval.owner.date"], severity: "warning", values: { approver: "“Dono” do Serviço", field: "Data" } },
  ]);
});

test("is content with it", () => {
  expect(planFindings(RULE, { "approval.owner.date": "14/05/2026" }, FINAL)).toEqual([]);
});
