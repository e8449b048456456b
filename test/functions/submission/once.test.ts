import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { type CommitFault, type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { losingAnswers } from "../store/losing-answers.ts";
import { problemOf } from "../store/problem-of.ts";
import { type Cloud, firestoreCloud, invited, sqliteCloud } from "./cloud.ts";
import { onBothStores } from "./stores.ts";
import { planWorkbook, request } from "./workbooks.ts";

let server: FirestoreServer;
const opened: Cloud[] = [];
beforeAll(async () => {
  server = await startFirestoreServer(null);
});
afterAll(() => server.stop());
afterEach(async () => {
  for (const cloud of opened.splice(0)) await cloud.close();
});

async function left(cloud: Cloud) {
  const count = async (collection: string) => (await cloud.store.query({ collection })).length;
  return {
    revisions: await count("plans/900001.plano-1/revisions"),
    receipts: await count("receipts"),
    events: await count("events"),
    summary: (await readAgency(cloud.store, "900001"))?.summary.plans ?? 0,
  };
}

const ONCE = { revisions: 1, receipts: 1, events: 1, summary: 1 };
const faults: readonly [string, readonly CommitFault[]][] = [
  ["fails before the commit", [{ code: "UNAVAILABLE", afterCommit: false }]],
  ["loses the answer after the commit", [{ code: "UNAVAILABLE", afterCommit: true }]],
  [
    "is moved by others, then loses the answer",
    [
      { code: "ABORTED", afterCommit: false },
      { code: "UNAVAILABLE", afterCommit: true },
    ],
  ],
  [
    "loses the answer twice",
    [
      { code: "DEADLINE_EXCEEDED", afterCommit: true },
      { code: "UNAVAILABLE", afterCommit: true },
    ],
  ],
];

describe("a submission whose transaction", () => {
  test.each(faults)("%s is received exactly once, also when it is asked for again", async (_, commitFaults) => {
    const cloud = firestoreCloud(server);
    opened.push(cloud);
    const account = await invited(cloud);
    const said = request();
    const send = () => sendWorkbook(cloud, { account, grid: planWorkbook(), source: "p.xlsx", request: said });
    server.failCommits(...commitFaults);
    const first = await send().catch(() => null);
    const again = await send();
    expect(again).toMatchObject({ ok: true, result: { revision: 1 } });
    if (first !== null) expect(again).toEqual(first);
    expect(await left(cloud)).toEqual(ONCE);
  });

  test("is given up after its commit is answered when it is asked for again", async () => {
    const cloud = sqliteCloud();
    opened.push(cloud);
    const { store, loseNextAnswer } = losingAnswers(cloud.store);
    const account = await invited(cloud);
    const said = request();
    const send = () =>
      sendWorkbook({ ...cloud, store }, { account, grid: planWorkbook(), source: "p.xlsx", request: said });
    loseNextAnswer();
    expect((await problemOf(send)).kind).toBe("unavailable");
    expect(await left(cloud)).toEqual(ONCE);
    const { number } = (await readPlan(cloud.store, "900001", "plano-1"))?.receipt ?? {};
    expect(await send()).toMatchObject({ ok: true, result: { revision: 1, receipt: { number } } });
    expect(await left(cloud)).toEqual(ONCE);
  });

  test("is refused leaves one event, though the answer to that is lost", async () => {
    const cloud = firestoreCloud(server);
    opened.push(cloud);
    const account = await invited(cloud);
    const said = { account, grid: planWorkbook({ "service.unit": null }), source: "p.xlsx", request: request() };
    // One for the transaction that only reads, one for the event's.
    const lost = { code: "UNAVAILABLE", afterCommit: true } as const;
    server.failCommits(lost, lost);
    expect(await sendWorkbook(cloud, said)).toMatchObject({ refusal: { code: "has-errors" } });
    expect(await left(cloud)).toMatchObject({ revisions: 0, receipts: 0, events: 1 });
  });
});

/** Sends a change of one's own until it is received, each time from the revision that the conflict told of. */
async function insist(cloud: Cloud, account: AgencyAccount): Promise<number> {
  let base = 0;
  for (;;) {
    const grid = planWorkbook({ "service.unit": `Unidade de ${account.uid}` });
    const outcome = await sendWorkbook(cloud, { account, grid, source: "p.xlsx", request: request({ base }) });
    if (outcome.ok) return outcome.result.revision;
    if (outcome.refusal.code !== "conflict") throw new Error(outcome.refusal.code);
    base = outcome.refusal.conflict.current.revision;
  }
}

onBothStores((open) => {
  describe("one plan, sent by 20 people at once,", () => {
    const people = Array.from({ length: 20 }, (_, index) => `pessoa-${index + 1}`);

    test("is received of one of them; the others are told what differs", async () => {
      const cloud = open();
      const accounts = await Promise.all(people.map((uid) => invited(cloud, { uid })));
      const outcomes = await Promise.all(
        accounts.map((account) =>
          sendWorkbook(cloud, {
            account,
            grid: planWorkbook({ "service.unit": `Unidade de ${account.uid}` }),
            source: "p.xlsx",
            request: request(),
          }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
      expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["conflict"]));
      expect(await left(cloud)).toEqual({ ...ONCE, events: 20 });
    });

    test("from whatever revision is current, has exactly one of each revision", async () => {
      const cloud = open();
      const accounts = await Promise.all(people.map((uid) => invited(cloud, { uid })));
      const revisions = await Promise.all(accounts.map((account) => insist(cloud, account)));
      expect(revisions.toSorted((one, other) => one - other)).toEqual(people.map((_, index) => index + 1));
      const { revisions: kept, receipts, summary } = await left(cloud);
      expect([kept, receipts, summary]).toEqual([20, 20, 1]);
      expect((await readPlan(cloud.store, "900001", "plano-1"))?.revision).toBe(20);
    });
  });
});
