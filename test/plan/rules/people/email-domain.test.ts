import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "people.email-domain";

test("asks about an e-mail outside the public domains", () => {
  expect(planFindings(RULE, { "owner.titular.email": "nara.bastos@exemplo.com.br" })).toEqual([
    {
      at: ["owner.titular.email"],
      severity: "query",
      values: { email: "nara.bastos@exemplo.com.br", domain: "exemplo.com.br" },
    },
  ]);
});

test("takes one inside them", () => {
  expect(planFindings(RULE, { "owner.titular.email": "nara.bastos@exemplo.jus.br" })).toEqual([]);
});
