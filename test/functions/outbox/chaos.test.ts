import { expect, test } from "@jest/globals";
import { storm } from "./chaos.ts";

test("in a storm no mail goes twice, none is lost, and every doubtful one says so", async () => {
  const { states, ...came } = await storm(300, 20261120);
  expect(came).toMatchObject({ mails: 300, twice: 0, lost: 0, wrong: 0 });
  expect(came.deaths).toBeGreaterThan(3);
  expect(Object.keys(came.whims)).toHaveLength(10);
  expect(states.SENT).toBeGreaterThan(200);
  expect(states.UNKNOWN).toBeGreaterThan(0);
  expect(states.FAILED).toBeGreaterThan(0);
});
