import { afterEach, describe, expect, test } from "@jest/globals";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { consolidatedGoals } from "../../../functions/src/use-cases/consolidated-goals.ts";
import { consolidatedIndicators } from "../../../functions/src/use-cases/consolidated-indicators.ts";
import { consolidatedPlans } from "../../../functions/src/use-cases/consolidated-plans.ts";
import { consolidatedSchedule } from "../../../functions/src/use-cases/consolidated-schedule.ts";
import { listAgencies } from "../../../functions/src/use-cases/list-agencies.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import { consolidate } from "../../../plan/consolidation/consolidate.ts";
import { consolidatedFilter, scheduleFilter } from "../../../plan/contract/consolidated.ts";
import { counted } from "../store/counted.ts";
import { agencyIdentity, agencyRecord, planRecord, TODAY } from "../workbook/consolidated/country.ts";
import { type Received, receive } from "./received.ts";
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts";

const opened: TemporaryStore[] = [];
afterEach(async () => {
  for (const { dispose } of opened.splice(0)) await dispose();
});

/** A ministry with this in its store, and what is read of it from now on. */
async function ministry(received: Received, moment = `${TODAY}T12:00:00Z`) {
  const { observe, total } = counted();
  const own = temporaryStore(observe);
  opened.push(own);
  await receive(own.store, received);
  total.read = 0;
  const surroundings: Surroundings = {
    store: own.store,
    now: () => new Date(moment),
    randomBytes: (count) => new Uint8Array(count),
  };
  return { surroundings, total };
}

function resultOf<R>(outcome: Outcome<R>): R {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.result;
}

const PLANS = Array.from({ length: 30 }, (_, index) => planRecord(index, 3));
const COUNTRY = { plans: PLANS, agencies: [agencyRecord(0), agencyRecord(3)] };
/** The same, with the counts that the store's findings give. */
const SAME = {
  plans: PLANS.map((plan) => ({ ...plan, findings: { error: 0, query: 0, warning: 0 } })),
  agencies: COUNTRY.agencies.map((record) => ({ ...record, findings: { error: 0, query: 0, warning: 0 } })),
};
const everything = consolidatedFilter.parse({});

describe("The ministry's plans", () => {
  test("are those received, by agency and service, as they are consolidated from files", async () => {
    const { surroundings } = await ministry(COUNTRY);
    const { plans } = consolidate({ ...SAME, today: TODAY });
    expect(resultOf(await consolidatedPlans(surroundings, everything))).toEqual({ asOf: TODAY, rows: plans, all: 30 });
  });

  test("come a page at a time, with the number of all of them", async () => {
    const { surroundings } = await ministry(COUNTRY);
    const { plans } = consolidate({ ...SAME, today: TODAY });
    const filter = consolidatedFilter.parse({ offset: "10", limit: "4" });
    expect(resultOf(await consolidatedPlans(surroundings, filter))).toEqual({
      asOf: TODAY,
      rows: plans.slice(10, 14),
      all: 30,
    });
    const beyond = resultOf(await consolidatedPlans(surroundings, consolidatedFilter.parse({ offset: 30 })));
    expect(beyond).toMatchObject({ rows: [], all: 30 });
  });

  test("are each there, even two of one agency, service and file name", async () => {
    const twins = ["um", "outro"].map((planId) => planRecord(0, 1, { planId, source: "plano.xlsx" }));
    const { surroundings } = await ministry({ plans: twins });
    const { rows } = resultOf(await consolidatedPlans(surroundings, everything));
    expect(rows.map(({ planId }) => planId).sort()).toEqual(["outro", "um"]);
  });

  test("are each there once, even one that moved to another part while they were read", async () => {
    const { surroundings } = await ministry({ plans: [planRecord(0, 1), planRecord(1, 1)] });
    const grown = planRecord(0, 1, { revision: 9 });
    await surroundings.store.transact(async (transaction) => {
      const moved = { agency: "1000", part: 1, parts: 2, workbook: null, plans: { "plano-0": grown } };
      transaction.set("rows/1000.1", moved as unknown as DocumentContent);
    });
    const { rows } = resultOf(await consolidatedPlans(surroundings, everything));
    expect(rows.map(({ planId, revision }) => `${planId} ${revision}`).sort()).toEqual(["plano-0 9", "plano-1 1"]);
  });

  test("of one agency cost one read", async () => {
    const { surroundings, total } = await ministry(COUNTRY);
    const { all } = resultOf(await consolidatedPlans(surroundings, consolidatedFilter.parse({ agency: "1001" })));
    expect(all).toBe(10);
    expect(total.read).toBe(1);
  });

  test("are of the day it is in Brasília", async () => {
    const { surroundings } = await ministry(COUNTRY, "2026-11-23T02:59:00Z");
    expect(resultOf(await consolidatedPlans(surroundings, everything)).asOf).toBe("2026-11-22");
  });

  test("lose the indicators that have become too old since they were sent", async () => {
    const { surroundings } = await ministry({ plans: [planRecord(0, 1)] }, "2027-12-01T12:00:00Z");
    const [plan] = resultOf(await consolidatedPlans(surroundings, everything)).rows;
    expect(planRecord(0, 1).latest.volume?.value.month).toBe("2026-10");
    expect(plan?.latest).toEqual({});
    expect(plan?.channels).toEqual({});
  });
});

test("The ministry's indicators are those of the plans asked for, together and by agency", async () => {
  const { surroundings } = await ministry(COUNTRY);
  const wanted = SAME.plans.filter(({ agency }) => agency.siorg !== "1002");
  const ought = consolidate({ plans: wanted, agencies: SAME.agencies.slice(0, 1), today: TODAY });
  const answer = resultOf(await consolidatedIndicators(surroundings, { agency: ["1000", "1001"] }));
  expect(answer.asOf).toBe(TODAY);
  expect(answer.headline).toEqual(ought.headline);
  expect(answer.indicators).toEqual(ought.indicators);
  expect(answer.indicators.volume.reporting).toBeGreaterThan(0);
  expect(answer.agencies).toEqual(
    ought.agencies.map(({ identity, indicators, plans }) => ({ identity, indicators, plans: plans.length })),
  );
});

test("The ministry's goals cover the agencies without a plan, and name those that list no services", async () => {
  const { surroundings } = await ministry(COUNTRY);
  const answer = resultOf(await consolidatedGoals(surroundings, {}));
  expect(answer.coverage).toEqual({ reporting: 2, expected: 4 });
  expect(answer.all).toEqual(consolidate({ ...SAME, today: TODAY }).headline.goals);
  expect(answer.agencies.map(({ identity, goals }) => [identity.acronym, goals !== null])).toEqual([
    ["ANVX", true],
    ["IBRE", false],
    ["INSP", false],
    ["MCTU", true],
  ]);
});

describe("The ministry's schedule", () => {
  test("has every action of the plans, the earliest deadline first", async () => {
    const { surroundings } = await ministry(COUNTRY);
    const { rows, all } = resultOf(await consolidatedSchedule(surroundings, scheduleFilter.parse({ limit: 1000 })));
    expect(all).toBe(30 * 7);
    expect(rows).toHaveLength(all);
    const deadlines = rows.map(({ deadline }) => deadline ?? "9999");
    expect(deadlines).toEqual(deadlines.toSorted());
  });

  test("tells the late and the due from the others", async () => {
    const { surroundings } = await ministry(COUNTRY);
    const { headline } = consolidate({ ...SAME, today: TODAY });
    const filter = scheduleFilter.parse({ standing: "late,due", limit: 1000 });
    const { rows } = resultOf(await consolidatedSchedule(surroundings, filter));
    const kinds = rows.map(({ standing }) => standing.kind);
    expect(headline.lateActions).toBeGreaterThan(0);
    expect(headline.dueActions).toBeGreaterThan(0);
    expect(kinds.filter((kind) => kind === "late")).toHaveLength(headline.lateActions);
    expect(kinds.filter((kind) => kind === "due")).toHaveLength(headline.dueActions);
    expect(rows).toHaveLength(headline.lateActions + headline.dueActions);
    expect(rows[0]).toMatchObject({ standing: { kind: "late" } });
  });

  test("puts actions without a month last", async () => {
    const [first, ...others] = planRecord(0, 1).actions;
    if (first === undefined) throw new Error("A plan has actions.");
    const undated = planRecord(0, 1, { actions: [{ ...first, month: null, situation: "notStarted" }, ...others] });
    const { surroundings } = await ministry({ plans: [undated] });
    const { rows } = resultOf(await consolidatedSchedule(surroundings, scheduleFilter.parse({})));
    expect(rows.map(({ deadline }) => deadline === null)).toEqual([false, false, false, false, false, false, true]);
  });

  test("knows no standing that there is not", () => {
    expect(scheduleFilter.safeParse({ standing: "late,atrasada" }).success).toBe(false);
  });
});

describe("The ministry's agencies", () => {
  test("are all that sent something, by name, with how their plans stand, in one read each", async () => {
    const { surroundings, total } = await ministry(COUNTRY);
    const agencies = resultOf(await listAgencies(surroundings));
    expect(agencies.map(({ siorg, plans }) => [siorg, plans])).toEqual([
      ["1000", 10],
      ["1001", 10],
      ["1002", 10],
      ["1003", 0],
    ]);
    expect(agencies[0]).toMatchObject({ ...agencyIdentity(0), received: "2026-11-20T12:00:00Z" });
    expect(Object.values(agencies[0]?.states ?? {}).reduce((sum, count) => sum + count)).toBe(10);
    expect(agencies.map(({ workbook }) => workbook?.revision ?? null)).toEqual([1, null, null, 1]);
    expect(total.read).toBe(4);
  });

  test("are none where nothing was received", async () => {
    const { surroundings } = await ministry({});
    expect(resultOf(await listAgencies(surroundings))).toEqual([]);
    expect(resultOf(await consolidatedPlans(surroundings, everything)).all).toBe(0);
  });
});
