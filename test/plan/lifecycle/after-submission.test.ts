import { expect, test } from "@jest/globals";
import { stateAfterSubmission } from "../../../plan/lifecycle/after-submission.ts";

test.each([
  [null, "submitted", "submitted"],
  ["draft", "submitted", "submitted"],
  ["submitted", "submitted", "submitted"],
  ["returned", "submitted", "submitted"],
  ["underReview", "submitted", "submitted"],
  ["approved", "amended", "launched"],
  // What was changed after the approval waits for the ministry, launched or not.
  ["amended", "amended", "amended"],
  ["launched", "amended", "launched"],
  ["cancelled", "refused", "refused"],
] as const)("a plan that is %s and sent is %s, and %s when action 7 is done", (state, after, launched) => {
  expect(stateAfterSubmission(state, false)).toBe(after);
  expect(stateAfterSubmission(state, true)).toBe(launched);
});
