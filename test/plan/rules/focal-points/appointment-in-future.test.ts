import { expect, test } from "@jest/globals";
import { agencyFindings } from "../findings-of.ts";

const RULE = "focal-points.appointment-in-future";

test("reports an appointment on a day to come", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.appointedOn": "16/05/2026" })).toEqual([
    {
      at: ["focalPoints.digitalOffer.appointedOn"],
      severity: "error",
      values: { date: { date: "2026-05-16" }, today: { date: "2026-05-15" } },
    },
  ]);
});

test("takes today", () => {
  expect(agencyFindings(RULE, { "focalPoints.digitalOffer.appointedOn": "15/05/2026" })).toEqual([]);
});
