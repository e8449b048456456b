import { expect, test } from "@jest/globals";
import { stateAfterSubmission } from "../../../plan/lifecycle/after-submission.ts";

test.each([
  [null, "submitted"],
  ["draft", "submitted"],
  ["submitted", "submitted"],
  ["returned", "submitted"],
  ["underReview", "submitted"],
  ["approved", "amended"],
  ["amended", "amended"],
  ["launched", "amended"],
  ["cancelled", "refused"],
] as const)("a plan that is %s and sent is %s", (state, after) => {
  expect(stateAfterSubmission(state)).toBe(after);
});
