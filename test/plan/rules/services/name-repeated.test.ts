import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.name-repeated";

test("reports a service listed twice", () => {
  expect(agencyFindings(RULE, { "services[2].name": "EMITIR CERTIDAO DE REGISTRO" })).toEqual([
    {
      at: ["services[2].name", "services[1].name"],
      severity: "error",
      values: { name: "EMITIR CERTIDAO DE REGISTRO" },
    },
  ]);
});

test("takes a name that only begins alike", () => {
  expect(agencyFindings(RULE, { "services[2].name": "Emitir certidão de registro provisório" })).toEqual([]);
});
