import { describe, expect, test } from "@jest/globals";
import { type Evidence, noEvidence, WORKBOOK } from "../../../plan/rounds/evidence.ts";
import type { Expectation } from "../../../plan/rounds/expectation.ts";
import type { RoundDays } from "../../../plan/rounds/round.ts";
import { standingInRound } from "../../../plan/rounds/standing.ts";
import { by, evidence, expectation, march, planOf } from "./rounds.ts";

const p1 = expectation(planOf("p1"));
const workbook = expectation({ kind: "workbook" });
const anyPlan = expectation({ kind: "anyPlan" });
const waiver = { reason: "Serviço extinto", by, at: "2026-03-02T12:00:00Z" };
const declaration = { note: null, by, at: "2026-03-20T12:00:00Z", on: "2026-03-20" };

function on(day: string, one: Expectation, known: Evidence, round: RoundDays = march) {
  return standingInRound(one, known, round, day);
}

describe("what is expected", () => {
  test("is expected until its due day has passed, then late by so many days", () => {
    expect(on("2026-03-31", p1, noEvidence)).toEqual({ kind: "expected" });
    expect(on("2026-04-01", p1, noEvidence)).toEqual({ kind: "late", days: 1, progress: null });
    expect(on("2026-05-01", p1, noEvidence)).toMatchObject({ days: 31 });
  });

  test("is received by its first receipt in the round, on time on the due day itself", () => {
    const sent = (...receivedOn: string[]) => on("2026-04-20", p1, evidence({ plans: { p1: { receivedOn } } }));
    expect(sent("2026-03-31")).toEqual({ kind: "received", on: "2026-03-31", onTime: true });
    expect(sent("2026-04-01")).toEqual({ kind: "received", on: "2026-04-01", onTime: false });
    expect(sent("2026-01-10", "2026-03-05", "2026-04-15")).toMatchObject({ on: "2026-03-05", onTime: true });
    expect(sent("2026-02-28")).toMatchObject({ kind: "late" });
  });

  test("stays on time when it was returned and sent again after the due day", () => {
    const returned = evidence({ plans: { p1: { state: "returned", receivedOn: ["2026-03-28"] } } });
    const again = evidence({ plans: { p1: { receivedOn: ["2026-03-28", "2026-04-09"] } } });
    for (const known of [returned, again]) expect(on("2026-04-10", p1, known)).toMatchObject({ onTime: true });
  });

  test("of a service is met by the agency's only plan of that name, whatever its key", () => {
    const named = (...keys: string[]) =>
      evidence({
        plans: Object.fromEntries(keys.map((key) => [key, { service: "SERVIÇO P1", receivedOn: ["2026-03-05"] }])),
      });
    expect(on("2026-03-10", p1, named("other"))).toMatchObject({ kind: "received" });
    expect(on("2026-03-10", p1, named("other", "another"))).toEqual({ kind: "expected" });
    const own = evidence({ plans: { p1: { service: "Outro nome", receivedOn: ["2026-03-05"] } } });
    expect(on("2026-03-10", p1, own)).toMatchObject({ kind: "received" });
  });

  test("as any plan is met by whichever is first", () => {
    const known = evidence({ plans: { a: { receivedOn: ["2026-04-02"] }, b: { receivedOn: ["2026-03-09"] } } });
    expect(on("2026-04-10", anyPlan, known)).toEqual({ kind: "received", on: "2026-03-09", onTime: true });
    expect(on("2026-03-10", anyPlan, evidence({ workbook: ["2026-03-05"] }))).toEqual({ kind: "expected" });
  });

  test("as the agency workbook is met by that alone", () => {
    expect(on("2026-03-10", workbook, evidence({ workbook: ["2026-03-05"] }))).toMatchObject({ kind: "received" });
    const plans = { [WORKBOOK]: { receivedOn: ["2026-03-05"] }, p1: { receivedOn: ["2026-03-05"] } };
    expect(on("2026-03-10", workbook, evidence({ plans }))).toEqual({ kind: "expected" });
  });
});

describe("what was decided", () => {
  test("waives it, with the reason, and so does the ministry's cancelling of the plan", () => {
    expect(on("2026-04-10", { ...p1, waiver }, noEvidence)).toEqual({ kind: "waived", waiver });
    const cancelled = evidence({ plans: { p1: { state: "cancelled" } } });
    expect(on("2026-04-10", p1, cancelled)).toEqual({ kind: "waived", waiver: null });
  });

  test("declares that there is nothing to send, on time or late by the day of the declaration", () => {
    expect(on("2026-04-10", { ...p1, declaration }, noEvidence)).toMatchObject({ kind: "declared", onTime: true });
    const late = { ...declaration, on: "2026-04-02" };
    expect(on("2026-04-10", { ...p1, declaration: late }, noEvidence)).toMatchObject({ onTime: false });
  });

  test("counts for nothing against a receipt", () => {
    const known = evidence({ plans: { p1: { state: "cancelled", receivedOn: ["2026-03-09"] } } });
    expect(on("2026-04-10", { ...p1, waiver, declaration }, known)).toMatchObject({ kind: "received" });
    expect(on("2026-04-10", { ...p1, waiver, declaration }, noEvidence)).toMatchObject({ kind: "waived" });
  });
});

describe("what is on its way", () => {
  const found = { errors: 2, queries: 1, refused: false };

  test("is a draft once the workbook was fetched, with errors once a check found some", () => {
    expect(on("2026-03-10", p1, evidence({ work: { p1: {} } }))).toEqual({ kind: "draft", on: "2026-03-05" });
    expect(on("2026-03-10", p1, evidence({ work: { p1: { found } } }))).toEqual({
      kind: "withErrors",
      on: "2026-03-05",
      errors: 2,
      queries: 1,
    });
  });

  test("is a draft while queries only wait to be explained, and not once it was refused for them", () => {
    const asked = { errors: 0, queries: 3, refused: false };
    expect(on("2026-03-10", p1, evidence({ work: { p1: { found: asked } } }))).toMatchObject({ kind: "draft" });
    const refused = { ...asked, refused: true };
    expect(on("2026-03-10", p1, evidence({ work: { p1: { found: refused } } }))).toMatchObject({ kind: "withErrors" });
  });

  test("is told of what is late, and of the service's workbook under another key", () => {
    const known = evidence({ work: { "s-1": { service: "serviço p1", found } } });
    expect(on("2026-04-05", p1, known)).toMatchObject({ kind: "late", progress: { kind: "withErrors", errors: 2 } });
  });

  test("is not of before the round", () => {
    expect(on("2026-03-10", p1, evidence({ work: { p1: { on: "2026-02-27" } } }))).toEqual({ kind: "expected" });
  });
});

describe("a closed round", () => {
  const closed = { ...march, closedOn: "2026-04-10" };

  test("stands as on the day it was closed, whenever it is asked", () => {
    expect(on("2026-09-01", p1, noEvidence, closed)).toEqual({ kind: "late", days: 10, progress: null });
    const early = { ...march, closedOn: "2026-03-20" };
    expect(on("2026-09-01", p1, noEvidence, early)).toEqual({ kind: "expected" });
  });

  test("takes what came on that day, and nothing of after it", () => {
    const sent = (day: string) => on("2026-09-01", p1, evidence({ plans: { p1: { receivedOn: [day] } } }), closed);
    expect(sent("2026-04-10")).toMatchObject({ kind: "received", onTime: false });
    expect(sent("2026-04-11")).toMatchObject({ kind: "late" });
  });
});
