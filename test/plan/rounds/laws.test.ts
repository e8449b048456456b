import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { agencyInRound } from "../../../plan/rounds/agency-in-round.ts";
import { evidenceOf } from "../../../plan/rounds/evidence.ts";
import { type Expected, expectedId, withExpected } from "../../../plan/rounds/expectation.ts";
import {
  addRoundCounts,
  completeness,
  countAnswered,
  countExpected,
  countMissing,
  noExpectations,
  timeliness,
} from "../../../plan/rounds/round-counts.ts";
import { isMissing } from "../../../plan/rounds/standing.ts";
import { agencies, days, expectation, expectations, march, planOf } from "./rounds.ts";

const rounds = fc
  .option(days)
  .map((closedOn) => ({ ...march, closedOn: closedOn && closedOn < march.opens ? march.opens : closedOn }));

/** A share of a ratio to compare exactly: a/b ≤ c/d as a·d ≤ c·b. */
function atMost(one: ReturnType<typeof completeness>, other: ReturnType<typeof completeness>): boolean {
  if (one === null || other === null) return true;
  return one.numerator * other.denominator <= other.numerator * one.denominator;
}

describe("how an agency stands in a round", () => {
  test("counts each expectation once, as missing, answered or waived", () => {
    fc.assert(
      fc.property(expectations, agencies, rounds, days, (some, known, round, today) => {
        const { standings, counts } = agencyInRound(some, known, round, today);
        expect(standings).toHaveLength(some.length);
        expect(countMissing(counts) + countAnswered(counts) + counts.waived).toBe(some.length);
        expect(standings.filter(({ standing }) => isMissing(standing))).toHaveLength(countMissing(counts));
        expect(countExpected(counts)).toBe(some.length - counts.waived);
      }),
    );
  });

  test("has ratios within 0 and 1, timeliness never above completeness, and none where nothing is expected", () => {
    fc.assert(
      fc.property(expectations, agencies, rounds, days, (some, known, round, today) => {
        const { counts } = agencyInRound(some, known, round, today);
        const [complete, timely] = [completeness(counts), timeliness(counts)];
        expect(complete === null).toBe(countExpected(counts) === 0);
        expect(timely === null).toBe(complete === null);
        if (complete === null || timely === null) return;
        expect(complete.numerator).toBeLessThanOrEqual(complete.denominator);
        expect(timely.numerator).toBeLessThanOrEqual(complete.numerator);
        expect(timely.denominator).toBe(complete.denominator);
      }),
    );
  });

  test("adds up to the whole however a country is divided", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(expectations, agencies), { maxLength: 5 }),
        rounds,
        days,
        (country, round, today) => {
          const each = country.map(([some, known]) => agencyInRound(some, known, round, today).counts);
          const forth = each.reduce(addRoundCounts, noExpectations);
          expect(each.reduceRight((sum, one) => addRoundCounts(one, sum), noExpectations)).toEqual(forth);
          const standings = country.flatMap(([some, known]) => agencyInRound(some, known, round, today).standings);
          expect(forth.received).toBe(standings.filter(({ standing }) => standing.kind === "received").length);
        },
      ),
    );
  });

  test("is never less complete for one more receipt, nor less timely for one on time", () => {
    fc.assert(
      fc.property(expectations, agencies, rounds, days, days, (some, known, round, today, received) => {
        const before = agencyInRound(some, known, round, today).counts;
        const plans = new Map(known.plans);
        const plan = plans.get("p1") ?? { service: "Serviço p1", state: "submitted" as const, receivedOn: [] };
        plans.set("p1", { ...plan, receivedOn: [...new Set([...plan.receivedOn, received])].sort() });
        const after = agencyInRound(some, evidenceOf({ ...known, plans }), round, today).counts;
        expect(atMost(completeness(before), completeness(after))).toBe(true);
        if (received <= round.due) expect(atMost(timeliness(before), timeliness(after))).toBe(true);
      }),
    );
  });

  test("does not depend on the day it is asked on once the round is closed", () => {
    fc.assert(
      fc.property(expectations, agencies, days, days, (some, known, one, other) => {
        const round = { ...march, closedOn: "2026-03-25" };
        const [first, second] = [one, other].map((day) => (day < "2026-03-25" ? "2026-03-25" : day));
        expect(agencyInRound(some, known, round, first ?? "")).toEqual(agencyInRound(some, known, round, second ?? ""));
      }),
    );
  });
});

describe("what is expected besides", () => {
  const some = fc.subarray<Expected>([
    { kind: "workbook" },
    { kind: "anyPlan" },
    planOf("p1", "Emitir certidão"),
    planOf("p2", "EMITIR CERTIDAO", false),
    planOf("p5", "Emitir certidão"),
    planOf("p3", null),
    planOf("p4", "Outro"),
  ]);

  test("is added once however often it is asked, and leaves what was decided", () => {
    fc.assert(
      fc.property(expectations, some, (present, added) => {
        const once = withExpected(present, added);
        expect(withExpected(once, added)).toEqual(once);
        expect(once.slice(0, present.length)).toEqual(present);
        expect(new Set(once.map(expectedId)).size).toBe(once.length);
      }),
    );
  });

  test("is one plan a service, by its words, but for plans of one name that were both received", () => {
    const present = [expectation(planOf("p1", "Emitir certidão"))];
    const named = planOf("s-9", "Emitir  Certidao", false);
    expect(withExpected(present, [named])).toEqual(present);
    expect(withExpected([expectation(named)], [planOf("p1", "Emitir certidão")])).toEqual([expectation(named)]);
    expect(withExpected(present, [planOf("p2", "Emitir certidão")])).toHaveLength(2);
  });
});
