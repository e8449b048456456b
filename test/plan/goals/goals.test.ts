import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addGoals, countGoals, type GoalCounts, goalGap, goalPercents, goalRatio } from "../../../plan/goals/goals.ts";
import { agencyContent, unreadable } from "../content-of.ts";

describe("the list of services", () => {
  test("counts the registered, and the digital among them", () => {
    const content = agencyContent({
      tables: {
        services: [
          { name: "Emitir certidão", registered: true, digital: true, hasPlan: true },
          { name: "Renovar licença", registered: true, digital: false },
          { name: "Pedir vistoria", registered: false, digital: true },
          { name: "Consultar processo", registered: unreadable, digital: unreadable },
          { registered: true, digital: true },
        ],
      },
    });
    expect(countGoals(content)).toEqual({ services: 4, registered: 2, digital: 1, withPlan: 1 });
  });
});

describe("a goal", () => {
  const counts: GoalCounts = { services: 10, registered: 7, digital: 2, withPlan: 0 };

  test("is the registered over all, and the digital over the registered", () => {
    expect(goalRatio("registered", counts)).toEqual({ numerator: 7, denominator: 10 });
    expect(goalRatio("digital", counts)).toEqual({ numerator: 2, denominator: 7 });
  });

  test("is no data without anything to count", () => {
    expect(goalRatio("registered", { services: 0, registered: 0, digital: 0, withPlan: 0 })).toBeNull();
    expect(goalRatio("digital", { services: 3, registered: 0, digital: 0, withPlan: 0 })).toBeNull();
  });

  test("wants three more registered of ten, and two more digital of seven: half of seven is four", () => {
    expect(goalGap("registered", counts)).toBe(3);
    expect(goalGap("digital", counts)).toBe(2);
  });

  test("wants nothing once it is reached", () => {
    expect(goalGap("registered", { ...counts, registered: 10 })).toBe(0);
    expect(goalGap("digital", { ...counts, digital: 7 })).toBe(0);
  });

  const lists = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300)).map(([digital, more, evenMore]) => ({
    digital,
    registered: digital + more,
    services: digital + more + evenMore,
    withPlan: 0,
  }));

  test("is reached by as many services as are missing, and by no fewer", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom("registered", "digital"), (list, goal) => {
        const gap = goalGap(goal, list);
        const part = list[goal];
        const whole = goal === "registered" ? list.services : list.registered;
        expect((part + gap) * 100).toBeGreaterThanOrEqual(whole * goalPercents[goal]);
        if (gap > 0) expect((part + gap - 1) * 100).toBeLessThan(whole * goalPercents[goal]);
        expect(part + gap).toBeLessThanOrEqual(Math.max(part, whole));
      }),
    );
  });

  test("of two agencies lies between the two", () => {
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const [first, second] = [goalRatio("digital", one), goalRatio("digital", other)];
        fc.pre(first !== null && second !== null);
        const both = goalRatio("digital", addGoals(one, other));
        const shares = [first, second].map((ratio) => (ratio ? ratio.numerator / ratio.denominator : Number.NaN));
        const share = both ? both.numerator / both.denominator : Number.NaN;
        expect(share).toBeGreaterThanOrEqual(Math.min(...shares));
        expect(share).toBeLessThanOrEqual(Math.max(...shares));
      }),
    );
  });
});
