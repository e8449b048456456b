import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { RateLimit } from "../../../functions/src/triggers/rate-limit.ts";

const ALLOWANCE = { capacity: 10, perSecond: 2 };

describe("a rate limit", () => {
  test("lets somebody ask until the bucket is empty, then says when to ask again", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    expect([limit.take("ana", 6, 0), limit.take("ana", 4, 0), limit.take("ana", 1, 0)]).toEqual([0, 0, 1]);
    expect(limit.take("ana", 7, 0)).toBe(4);
  });

  test("lets them ask again after exactly that long", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    limit.take("ana", 10, 0);
    expect(limit.take("ana", 4, 1_999)).toBe(1);
    expect(limit.take("ana", 4, 2_000)).toBe(0);
  });

  test("takes nothing from whoever is refused", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    limit.take("ana", 10, 0);
    for (let at = 0; at < 1_000; at += 10) limit.take("ana", 2, at);
    expect(limit.take("ana", 2, 1_000)).toBe(0);
  });

  test("keeps people apart", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    limit.take("ana", 10, 0);
    expect(limit.take("bia", 10, 0)).toBe(0);
    expect(limit.take("__proto__", 10, 0)).toBe(0);
    expect(limit.take("__proto__", 1, 0)).toBe(1);
  });

  test("never saves more than a full bucket", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    limit.take("ana", 1, 0);
    expect(limit.take("ana", 10, 3_600_000)).toBe(0);
    expect(limit.take("ana", 1, 3_600_000)).toBe(1);
  });

  test("lets what costs more than a bucket holds be asked with a full one", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    expect(limit.take("ana", 60, 0)).toBe(0);
    expect(limit.take("ana", 60, 1_000)).toBe(4);
    expect(limit.take("ana", 60, 5_000)).toBe(0);
  });

  test("gives nothing for a clock that goes back", () => {
    const limit = new RateLimit(ALLOWANCE, 100);
    limit.take("ana", 10, 5_000);
    expect(limit.take("ana", 1, 0)).toBe(1);
    expect(limit.take("ana", 1, 5_499)).toBe(1);
    expect(limit.take("ana", 1, 5_500)).toBe(0);
  });

  test("forgets whoever has not asked for longest, and never keeps more than it may", () => {
    const limit = new RateLimit(ALLOWANCE, 3);
    for (const name of ["ana", "bia", "caio"]) limit.take(name, 10, 0);
    limit.take("ana", 1, 0);
    limit.take("davi", 10, 0);
    expect(limit.size).toBe(3);
    expect(limit.take("ana", 1, 0)).toBe(1);
    expect(limit.take("bia", 10, 0)).toBe(0);
    for (let at = 0; at < 10_000; at++) limit.take(`stranger ${at}`, 1, at);
    expect(limit.size).toBe(3);
  });

  test("gives in any stretch of time no more than a bucket and what flows in meanwhile", () => {
    const asking = fc.array(
      fc.record({ after: fc.integer({ min: 0, max: 2_000 }), cost: fc.integer({ min: 1, max: 10 }) }),
    );
    fc.assert(
      fc.property(asking, (askings) => {
        const limit = new RateLimit(ALLOWANCE, 100);
        let now = 0;
        let given = 0;
        for (const { after, cost } of askings) {
          now += after;
          if (limit.take("ana", cost, now) === 0) given += cost;
        }
        expect(given).toBeLessThanOrEqual(ALLOWANCE.capacity + (now / 1_000) * ALLOWANCE.perSecond + 1e-6);
      }),
    );
  });
});
