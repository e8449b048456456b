import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GapService, goalGap } from "../../../plan/goal-gap/goal-gap.ts";
import type { PlanPromise } from "../../../plan/goal-gap/plan-promise.ts";

const BY = "2026-12-31";

function service(name: string, said: Partial<GapService> = {}): GapService {
  return { key: name, name, registered: true, digital: false, plan: null, volume: null, ...said };
}

function planned(promise: PlanPromise, openActions = 1): Pick<GapService, "plan"> {
  return { plan: { promise, openActions } };
}

const names = (services: readonly GapService[]) => services.map(({ name }) => name);
const acts = ({ smallest }: ReturnType<typeof goalGap>) => smallest.map((step) => [step.service.name, ...step.acts]);

describe("the smallest set", () => {
  test("is empty where both goals are reached", () => {
    const gap = goalGap([service("a", { digital: true }), service("b")], { by: BY });
    expect([acts(gap), gap.withoutPromises, gap.digital]).toEqual([[], 0, { today: 1, needed: 1 }]);
  });

  test("registers what is not, and makes those digital first, since they are in it anyway", () => {
    const services = [service("a"), service("b"), service("c"), service("d", { registered: false })];
    expect(acts(goalGap(services, { by: BY }))).toEqual([
      ["d", "register", "digitise"],
      ["a", "digitise"],
    ]);
  });

  test("counts a digital service that is not registered once it is", () => {
    const gap = goalGap([service("a"), service("b", { registered: false, digital: true })], { by: BY });
    expect(acts(gap)).toEqual([["b", "register"]]);
  });

  test("prefers plans nearest their end, then many requests, then the name", () => {
    const services = [
      service("sem plano", { volume: 900 }),
      service("muito pedido", { volume: 1_000 }),
      service("no começo", planned({ kind: "undated" }, 6)),
      service("quase pronto", planned({ kind: "late", on: "2026-10-31" }, 1)),
      service("não digital", { ...planned({ kind: "none" }, 0), volume: 5 }),
      ...["e", "f", "g"].map((name) => service(name)),
    ];
    expect(acts(goalGap(services, { by: BY })).map(([name]) => name)).toEqual([
      "quase pronto",
      "no começo",
      "muito pedido",
      "sem plano",
    ]);
  });
});

describe("what plans promise", () => {
  const services = [
    service("a", planned({ kind: "onTime", on: "2026-11-30" })),
    service("b", planned({ kind: "onTime", on: "2026-12-31" })),
    service("c", planned({ kind: "onTime", on: "2027-01-31" })),
    service("d", planned({ kind: "late", on: "2026-12-31" })),
    service("e", planned({ kind: "done" })),
    service("f", { digital: true, ...planned({ kind: "done" }) }),
    service("g", planned({ kind: "undated" })),
    ...["h", "i", "j"].map((name) => service(name)),
  ];

  test("is counted on by the date alone, and what is late or later apart", () => {
    const gap = goalGap(services, { by: BY });
    expect([gap.promised, gap.late, gap.later].map(names)).toEqual([["e", "a", "b"], ["d"], ["c", "g"]]);
    expect(gap.digital).toEqual({ today: 1, needed: 5 });
    expect([acts(gap), gap.withoutPromises]).toEqual([[["c", "digitise"]], 4]);
  });

  test("is more by a later date", () => {
    const gap = goalGap(services, { by: "2027-01-31" });
    expect([names(gap.promised), acts(gap)]).toEqual([["e", "a", "b", "c"], []]);
  });
});

describe("the gap of any list", () => {
  const promises = fc.constantFrom<PlanPromise>(
    { kind: "done" },
    { kind: "undated" },
    { kind: "none" },
    { kind: "onTime", on: "2026-11-30" },
    { kind: "onTime", on: "2027-03-31" },
    { kind: "late", on: "2026-10-31" },
  );
  const lists = fc
    .array(
      fc.record({
        registered: fc.boolean(),
        digital: fc.boolean(),
        plan: fc.option(fc.record({ promise: promises, openActions: fc.nat(3) })),
        volume: fc.option(fc.nat(5)),
      }),
      { maxLength: 9 },
    )
    .map((all) => all.map((said, index): GapService => ({ key: `k${index}`, name: `S${index % 4}`, ...said })));

  /** Whether both goals hold once these services are registered and digital, and the promised ones are digital. */
  const reaches = (services: readonly GapService[], done: ReadonlySet<GapService>, promised: readonly GapService[]) => {
    const registered = services.filter((one) => one.registered || done.has(one));
    const digital = registered.filter((one) => one.digital || done.has(one) || promised.includes(one));
    return registered.length === services.length && digital.length * 2 >= services.length;
  };

  /** The size of the smallest of all sets that do, found by trying every one. */
  const smallestOf = (services: readonly GapService[], promised: readonly GapService[]) => {
    let smallest = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 2 ** services.length; set++) {
      const done = new Set(services.filter((_, index) => (set >> index) & 1));
      if (done.size < smallest && reaches(services, done, promised)) smallest = done.size;
    }
    return smallest;
  };

  test("is reached by its set, and by no smaller one, with what is promised and without", () => {
    fc.assert(
      fc.property(lists, (services) => {
        const { smallest, promised, withoutPromises } = goalGap(services, { by: BY });
        expect(reaches(services, new Set(smallest.map((step) => step.service)), promised)).toBe(true);
        expect(smallest).toHaveLength(smallestOf(services, promised));
        expect(withoutPromises).toBe(smallestOf(services, []));
      }),
      { numRuns: 300 },
    );
  });

  test("asks of no service more than it lacks, and does not depend on the order of the list", () => {
    fc.assert(
      fc.property(lists, (services) => {
        const gap = goalGap(services, { by: BY });
        for (const { service: one, acts: own } of gap.smallest) {
          expect(own.includes("register")).toBe(!one.registered);
          if (own.includes("digitise")) expect(one.digital).toBe(false);
          expect(own.length).toBeGreaterThan(0);
        }
        expect(goalGap(services.toReversed(), { by: BY })).toEqual(gap);
      }),
    );
  });
});
