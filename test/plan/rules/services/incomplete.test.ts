import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "services.incomplete";

test("asks whether a service is registered and digital", () => {
  expect(agencyFindings(RULE, { "services[2].registered": "", "services[2].digital": "n/d" })).toEqual([
    { at: ["services[2].registered"], severity: "error", values: { column: "Cadastrado no Portal?" } },
    { at: ["services[2].digital"], severity: "error", values: { column: "Digital?" } },
  ]);
});

test("does not ask for a note", () => {
  expect(agencyFindings(RULE, { "services[2].note": "" })).toEqual([]);
});
