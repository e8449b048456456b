import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "approval.owner-differs";

test("asks about an approval by somebody who does not own the service", () => {
  expect(planFindings(RULE, { "approval.owner.name": "Teo Barros Lima" })).toEqual([
    {
      at: ["approval.owner.name", "owner.titular.name"],
      severity: "query",
      values: { approver: "Teo Barros Lima", owner: "Nara Siqueira Bastos" },
    },
  ]);
});

test("takes the suplente", () => {
  expect(planFindings(RULE, { "approval.owner.name": "Ivo Peixoto Salles" })).toEqual([]);
});
