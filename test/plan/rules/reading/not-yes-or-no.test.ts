import { expect, test } from "@jest/globals";
import { planFindings } from "../findings-of.ts";

const RULE = "reading.not-yes-or-no";

test("reports an answer that is neither", () => {
  expect(planFindings(RULE, { "tools.authentication.adopted": "talvez" })).toEqual([
    { at: ["tools.authentication.adopted"], severity: "error", values: { raw: "talvez" } },
  ]);
});

test("takes a short answer", () => {
  expect(planFindings(RULE, { "tools.authentication.adopted": "n" })).toEqual([]);
});
