import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "schedule.party-differs";

test("warns of other parties than the form's", () => {
  expect(planFindings(RULE, { "schedule.actions[3].parties": "Órgão/Entidade" })).toEqual([
    {
      at: ["schedule.actions[3].parties"],
      severity: "warning",
      values: { action: 3, given: "Órgão/Entidade", official: "MP" },
    },
  ]);
});

test("leaves the agency's own actions to the agency", () => {
  expect(planFindings(RULE, { "schedule.actions[8].parties": "MP" })).toEqual([]);
});
