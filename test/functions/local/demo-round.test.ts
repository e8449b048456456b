import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { askDemoVisits } from "../../../functions/src/local/demo/ask-demo-visits.ts";
import { demoAccounts } from "../../../functions/src/local/demo/demo-people.ts";
import { openDemoRound } from "../../../functions/src/local/demo/open-demo-round.ts";
import { sendCountry } from "../../../functions/src/local/demo/send-country.ts";
import type { DemoAccount } from "../../../functions/src/local/running-stack.ts";
import { listRounds } from "../../../functions/src/use-cases/list-rounds.ts";
import { roundTable } from "../../../functions/src/use-cases/round-table.ts";
import { mail } from "../review/reviewing.ts";
import { resultOf } from "../rounds/rounds-at-work.ts";
import { NOW, sqliteCloud, TODAY } from "../submission/cloud.ts";

test("the demonstration's round and visits stand in every way that these may", async () => {
  const cloud = sqliteCloud();
  const workbooks = mkdtempSync(join(tmpdir(), "demo-round-"));
  try {
    const people = new Map<DemoAccount, string>();
    for (const account of demoAccounts()) {
      const { email, name, role, agency } = account;
      const uid = randomUUID();
      people.set(account, uid);
      const person = { uid, email, name, role, agency: agency?.siorg ?? null, disabled: false, invited: NOW };
      await cloud.store.transact(async (transaction) => transaction.set(`users/${uid}`, person));
    }
    const signal = new AbortController().signal;
    const onProgress = () => {};
    await sendCountry({ surroundings: cloud, today: TODAY, people, workbooks, signal, onProgress });
    await openDemoRound(cloud, { today: TODAY, people });
    await openDemoRound(cloud, { today: TODAY, people });
    const [round, ...others] = resultOf(await listRounds(cloud));
    expect(others).toEqual([]);
    const { all, agencies } = resultOf(await roundTable(cloud, { round: round?.round ?? "" }));
    expect(agencies).toHaveLength(12);
    for (const kind of ["received", "expected", "withErrors", "draft", "declared", "waived"] as const) {
      expect([kind, all.counts[kind]]).not.toEqual([kind, 0]);
    }
    // Asked again, as after an interruption, they come to the same.
    const reviewing = { ...cloud, mail };
    await askDemoVisits(reviewing, { today: TODAY, people });
    await askDemoVisits(reviewing, { today: TODAY, people });
    const states = (await cloud.store.query({ collection: "visits" })).map(({ content }) => content.state);
    expect(states.sort()).toEqual([
      "cancelled",
      "confirmed",
      "declined",
      "proposed",
      "requested",
      "requested",
      "scheduled",
    ]);
    const { numerator = 0, denominator = 1 } = all.completeness ?? {};
    expect(numerator / denominator).toBeGreaterThan(0.4);
    expect(numerator / denominator).toBeLessThan(0.9);
  } finally {
    await cloud.close();
    rmSync(workbooks, { recursive: true });
  }
});
