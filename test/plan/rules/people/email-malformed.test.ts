import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.email-malformed";

test("reports an address that no mail can be sent to", () => {
  expect(planFindings(RULE, { "owner.titular.email": "nara.bastos@" })).toEqual([
    { at: ["owner.titular.email"], severity: "error", values: { email: "nara.bastos@" } },
  ]);
});

test("takes a whole one", () => {
  expect(planFindings(RULE, { "owner.titular.email": "nara.bastos@exemplo.gov.br" })).toEqual([]);
});
