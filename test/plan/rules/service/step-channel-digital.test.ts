import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "service.step-channel-digital";

test("asks about a step at the counter that is said to be digital", () => {
  expect(planFindings(RULE, { "service.stepsToday[2].digital": "Sim" })).toEqual([
    {
      at: ["service.stepsToday[2].digital", "service.stepsToday[2].channel"],
      severity: "query",
      values: { channel: "Presencial", answer: "Sim" },
    },
  ]);
});

test("does not judge a channel that may be either", () => {
  expect(
    planFindings(RULE, { "service.stepsToday[2].digital": "Sim", "service.stepsToday[2].channel": "Outro" }),
  ).toEqual([]);
});
