import { expect, test } from "@jest/globals";
import { livedYear } from "./lived-year.ts";

test("in a year nobody gets two digests a day, nobody is missed, stages come in order and escalations when due", async () => {
  const { problems, days, digests, told } = await livedYear(2026, { agencies: 40, plans: 1_000 });
  expect(problems).toEqual([]);
  expect(days).toBe(233);
  for (const { digests: sent } of digests) expect(sent).toBeGreaterThan(50);
  for (const kind of ["-30", "-15", "-7", "-1", "0", "late", "escalation", "measurement", "silence"]) {
    expect(told.get(kind)).toBeGreaterThan(1_000);
  }
});
