import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "adoption.done-without-date";

test("warns of a responsibility fulfilled on no day", () => {
  expect(planFindings(RULE, { "adoption.responsibilities[1].date": "" })).toEqual([
    {
      at: ["adoption.responsibilities[1].date", "adoption.responsibilities[1].situation"],
      severity: "warning",
      values: {},
    },
  ]);
});

test("expects no day before it is fulfilled", () => {
  expect(
    planFindings(RULE, {
      "adoption.responsibilities[1].date": "",
      "adoption.responsibilities[1].situation": "Em andamento",
    }),
  ).toEqual([]);
});
