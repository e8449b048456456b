import { expect, test } from "@jest/globals";
import { statedShare } from "../../../../plan/rules/metrics/stated-share.ts";

test.each([
  ["45%", 0.45],
  ["45,5 %", 0.455],
  ["3/5", 0.6],
  ["3 de 5", 0.6],
  ["0,25", 0.25],
  ["1", 1],
])("%s is a share", (text, share) => {
  expect(statedShare(text)).toBeCloseTo(share, 10);
});

test.each(["45", "120%", "5/3", "3/0", "alto", ""])("%j is none", (text) => {
  expect(statedShare(text)).toBeNull();
});
