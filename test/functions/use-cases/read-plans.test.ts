import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readAgency, writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";
import { stored } from "../../../functions/src/repositories/stored.ts";
import { listPlans } from "../../../functions/src/use-cases/list-plans.ts";
import { planDetail } from "../../../functions/src/use-cases/plan-detail.ts";
import { agencyDifferences, planDifferences } from "../../../functions/src/use-cases/revision-differences.ts";
import { agencyHistory, planHistory } from "../../../functions/src/use-cases/revision-history.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { at, type Cloud, invited, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { agencyWorkbook, planWorkbook } from "../submission/workbooks.ts";
import { refusalOf, resultOf } from "./read-file.ts";
import { sends } from "./sends.ts";

let cloud: Cloud;
let editor: AgencyAccount;
const named = { agency: "900001", plan: "plano-1" };

beforeEach(async () => {
  cloud = sqliteCloud();
  editor = await invited(cloud);
});

afterEach(() => cloud.close());

describe("the list of an agency's plans", () => {
  test("has them by the service's name, each with its state, its revision and when it was received", async () => {
    await sends(cloud, editor, planWorkbook({ "plan.id": "b", "service.name": "Órgão de classe" }));
    await sends(cloud, editor, planWorkbook({ "plan.id": "a", "service.name": "Zelo" }));
    await sends(
      at(cloud, "2026-05-15T20:00:00.000Z"),
      editor,
      planWorkbook({ "plan.id": "c", "service.name": "Abrir" }),
    );
    const { agency, plans, workbook } = resultOf(await listPlans(cloud, { agency: "900001" }));
    expect(agency).toEqual({ siorg: "900001", name: "Agência Exemplo de Registros", acronym: "AEX" });
    expect(workbook).toBeNull();
    expect(
      plans.map(({ plan, service, state, revision, received }) => [plan, service, state, revision, received]),
    ).toEqual([
      ["c", "Abrir", "submitted", 1, "2026-05-15T20:00:00Z"],
      ["b", "Órgão de classe", "submitted", 1, "2026-05-15T14:30:21Z"],
      ["a", "Zelo", "submitted", 1, "2026-05-15T14:30:21Z"],
    ]);
  });

  test("tells how many actions are late and due on the day it is asked for, and the next deadline", async () => {
    const late = scheduled(["2026-06", "2026-07", "2026-08", "2026-09", "2026-09", "2026-09", "2026-10"]);
    await sends(cloud, editor, planWorkbook({}, {}, late));
    const standing = async (moment: string) => {
      const { plans } = resultOf(await listPlans(at(cloud, moment), { agency: "900001" }));
      return plans.map(({ late, due, next }) => ({ late, due, next }));
    };
    expect(await standing("2026-05-20T12:00:00.000Z")).toEqual([{ late: 0, due: 0, next: "2026-06-30" }]);
    expect(await standing("2026-07-02T12:00:00.000Z")).toEqual([{ late: 1, due: 1, next: "2026-07-31" }]);
    // In Brasília it is still the 31st.
    expect(await standing("2026-08-01T02:00:00.000Z")).toEqual([{ late: 1, due: 1, next: "2026-07-31" }]);
    expect(await standing("2027-01-01T12:00:00.000Z")).toEqual([{ late: 7, due: 0, next: null }]);
  });

  test("tells of the agency's own workbook", async () => {
    await sends(cloud, editor, agencyWorkbook());
    expect(resultOf(await listPlans(cloud, { agency: "900001" })).workbook).toEqual({
      revision: 1,
      received: "2026-05-15T14:30:21Z",
      findings: { error: 0, query: 0, warning: 0 },
    });
  });

  test("takes one read, and one for each part of the agency's rows", async () => {
    await sends(cloud, editor, planWorkbook());
    cloud.spent();
    expect(resultOf(await listPlans(cloud, { agency: "900001" })).plans.length).toBe(1);
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    await withSecondPart();
    cloud.spent();
    expect(resultOf(await listPlans(cloud, { agency: "900001" })).plans.map(({ plan }) => plan)).toEqual([
      "plano-1",
      "plano-2",
    ]);
    expect(cloud.spent()).toEqual({ read: 3, write: 0 });
  });

  test("is of no agency that the store does not know", async () => {
    expect(refusalOf(await listPlans(cloud, { agency: "26" }))).toEqual({ code: "not-found", what: "agency" });
  });
});

describe("one plan", () => {
  test("comes with its receipt, who sent it and its findings, for one read", async () => {
    const actions = scheduled(["2026-01", "2026-07", "2026-08", "2026-09", "2026-09", "2026-09", "2026-10"]);
    const { receipt } = await sends(cloud, editor, planWorkbook({}, {}, actions));
    cloud.spent();
    const detail = resultOf(await planDetail(cloud, named));
    expect(cloud.spent()).toEqual({ read: 1, write: 0 });
    expect(detail).toMatchObject({
      ...named,
      state: "submitted",
      revision: 1,
      receipt,
      final: false,
      findingsOmitted: 0,
    });
    expect(detail.by).toEqual({ uid: editor.uid, name: editor.name });
    expect(detail.findings.map(({ rule }) => rule)).toContain("schedule.month-past");
    expect(detail.explanations.map(({ rule }) => rule)).toContain("schedule.month-past");
    expect(detail).not.toHaveProperty("content");
  });

  test.each([["plano-9"], ["plano-1/revisions/1"], ["../900001.plano-1"], [""], ["\ud800"]])(
    "is not found by %j",
    async (plan) => {
      await sends(cloud, editor, planWorkbook());
      expect(refusalOf(await planDetail(cloud, { agency: "900001", plan }))).toEqual({
        code: "not-found",
        what: "plan",
      });
    },
  );
});

describe("a history", () => {
  test("has every revision, the newest first, with its receipt and its sender", async () => {
    const first = await sends(cloud, editor, planWorkbook());
    const other = await invited(cloud, { uid: "davi" });
    const second = await sends(
      cloud,
      other,
      planWorkbook({ "plan.revision": 1, "service.description": "Outra descrição." }),
    );
    const { revisions, next } = resultOf(await planHistory(cloud, named));
    expect(next).toBeNull();
    expect(revisions.map(({ revision, receipt, by }) => [revision, receipt.number, by.uid])).toEqual([
      [2, second.receipt.number, "davi"],
      [1, first.receipt.number, "helena"],
    ]);
    expect(revisions[0]).toMatchObject({ source: "plano.xlsx", final: false, findings: { error: 0 } });
    expect(revisions[0]).not.toHaveProperty("content");
  });

  test("of an agency's own workbook is empty until it is sent", async () => {
    expect(resultOf(await agencyHistory(cloud, { agency: "900001" }))).toEqual({ revisions: [], next: null });
    await sends(cloud, editor, agencyWorkbook());
    expect(
      resultOf(await agencyHistory(cloud, { agency: "900001" })).revisions.map(({ revision }) => revision),
    ).toEqual([1]);
  });

  test("of more than a hundred revisions comes in pages, with one read more than revisions", async () => {
    await sends(cloud, editor, planWorkbook());
    const path = "plans/900001.plano-1/revisions";
    const first = stored.revision.read(await cloud.store.get(`${path}/1`));
    if (first === null) throw new Error("There is no revision 1.");
    for (let revision = 2; revision <= 130; revision++) {
      const content = stored.revision.content({ ...first, revision });
      await cloud.store.transact(async (transaction) => transaction.create(`${path}/${revision}`, content));
    }
    cloud.spent();
    const page = resultOf(await planHistory(cloud, named));
    expect([page.revisions.length, page.revisions[0]?.revision, page.next]).toEqual([100, 130, 31]);
    expect(cloud.spent()).toEqual({ read: 101, write: 0 });
    const rest = resultOf(await planHistory(cloud, { ...named, before: 31 }));
    expect([rest.revisions.length, rest.revisions.at(-1)?.revision, rest.next]).toEqual([30, 1, null]);
    expect(resultOf(await planHistory(cloud, { ...named, before: 1 }))).toEqual({ revisions: [], next: null });
  });

  test.each([[0], [-1], [1.5], [Number.NaN]])("does not begin before %p", async (before) => {
    const refusal = { code: "malformed-request", problems: ["before"] };
    expect(refusalOf(await planHistory(cloud, { ...named, before }))).toEqual(refusal);
    expect(refusalOf(await agencyHistory(cloud, { agency: "900001", before }))).toEqual(refusal);
  });

  test("of no plan is not found", async () => {
    expect(refusalOf(await planHistory(cloud, { ...named, plan: "x" }))).toEqual({ code: "not-found", what: "plan" });
    expect(refusalOf(await planHistory(cloud, { ...named, plan: "a/b/c" }))).toEqual({
      code: "not-found",
      what: "plan",
    });
  });
});

describe("the differences of two revisions", () => {
  test("name each cell that changed, for two reads", async () => {
    await sends(cloud, editor, planWorkbook({ "service.description": "Uma descrição." }));
    await sends(cloud, editor, planWorkbook({ "plan.revision": 1, "service.description": "Outra descrição." }));
    cloud.spent();
    const { from, to, differences } = resultOf(await planDifferences(cloud, { ...named, from: 1, to: 2 }));
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    expect([from, to]).toEqual([1, 2]);
    expect(differences.map(({ key, change, from: one, to: other }) => [key, change, one.text, other.text])).toEqual([
      ["service.description", "changed", "Uma descrição.", "Outra descrição."],
    ]);
    expect(resultOf(await planDifferences(cloud, { ...named, from: 2, to: 2 })).differences).toEqual([]);
  });

  test("are told of an agency's own workbook too", async () => {
    await sends(cloud, editor, agencyWorkbook());
    await sends(cloud, editor, agencyWorkbook({ "workbook.revision": 1, "agency.acronym": "AER" }));
    const { differences } = resultOf(await agencyDifferences(cloud, { agency: "900001", from: 1, to: 2 }));
    expect(differences.map(({ key }) => key)).toEqual(["agency.acronym"]);
  });

  test.each([
    ["plano-1", 1, 2, "revision"],
    ["plano-1", 0, 1, "revision"],
    ["plano-1", 1, Number.NaN, "revision"],
    ["plano-9", 1, 1, "revision"],
    ["a/b", 1, 1, "plan"],
  ])("of %s from %p to %p are not found", async (plan, from, to, what) => {
    await sends(cloud, editor, planWorkbook());
    expect(refusalOf(await planDifferences(cloud, { agency: "900001", plan, from, to }))).toEqual({
      code: "not-found",
      what,
    });
  });
});

/** Gives the agency a second plan, whose row is in a part of its own. */
async function withSecondPart(): Promise<void> {
  const agency = await readAgency(cloud.store, "900001");
  const rows = await readRows(cloud.store, "900001", 0);
  const [entry, row] = [agency?.plans["plano-1"], rows?.plans["plano-1"]];
  if (!agency || !rows || !entry || !row) throw new Error("There is no first plan.");
  await cloud.store.transact(async (transaction) => {
    writeAgency(transaction, { ...agency, plans: { ...agency.plans, "plano-2": { ...entry, part: 1 } } });
    writeRows(transaction, { ...rows, parts: 2 });
    writeRows(transaction, { ...rows, part: 1, parts: 2, workbook: null, plans: { "plano-2": row } });
  });
}

/** The seven standard actions with these months, none of them begun. */
function scheduled(months: readonly string[]): PlanValues["tables"] {
  const { "schedule.actions": actions = [] } = completePlanValues(TODAY).tables;
  return {
    "schedule.actions": months.map((month, index) => ({
      ...actions[index],
      month,
      situation: "notStarted" as const,
      dateDone: null,
    })),
  };
}
