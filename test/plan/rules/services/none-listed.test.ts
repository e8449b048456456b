import { expect, test } from "@jest/globals";
import { agencyForm } from "../../../../plan/form/agency-form.ts";
import { agencyFindings, cleared } from "../findings-of.ts";

const RULE = "services.none-listed";

test("reports an empty list", () => {
  expect(agencyFindings(RULE, cleared(agencyForm, "services", 1, 2, 3))).toEqual([
    { at: ["services[1]"], severity: "error", values: {} },
  ]);
});

test("takes a single service", () => {
  expect(agencyFindings(RULE, cleared(agencyForm, "services", 2, 3))).toEqual([]);
});
