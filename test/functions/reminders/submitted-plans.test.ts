import { describe, expect, test } from "@jest/globals";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { remind } from "../../../functions/src/triggers/remind.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { type Cloud, invited, TODAY } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";
import { handedOver, morning, tellings } from "./morning.ts";

// A test is dozens of transactions over the real client: seconds on a machine that is busy.

const SIORG = "900001";

/** Sends the plan, its last standard action due in this month, as what comes after a revision. */
async function send(cloud: Cloud, month: string, after = 0): Promise<void> {
  const grid = planWorkbook(
    { "plan.revision": after, "launch.quarter": "2027-Q4", "service.unit": `Unidade ${after}` },
    { "schedule.actions[7].month": month },
  );
  const account = await invited(cloud);
  const outcome = await sendWorkbook(cloud, { account, grid, source: "p.xlsx", request: request() });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}

/** The stages that the owner was told of the last standard action, by the digest's date. */
async function stagesOfTheLast(cloud: Cloud) {
  const own = (await handedOver(cloud.store)).filter(({ recipient }) => recipient.address.startsWith("nara.bastos@"));
  return own.flatMap(({ date, items }) =>
    items.flatMap((item) => (item.kind === "action" && item.key === "7" ? [[date, item.stage]] : [])),
  );
}

onBothStores((open) => {
  describe("a plan that was received", () => {
    test("is found by the first day on which something of it is due", async () => {
      const cloud = open();
      await send(cloud, "12/2026");
      const plan = await readPlan(cloud.store, SIORG, "plano-1");
      expect(plan).toMatchObject({ checkedOn: TODAY, reminders: { actions: {}, measurement: null, silence: null } });
      expect(plan?.watch.owner.titular?.address).toBe("nara.bastos@aex.exemplo.gov.br");
      // Its second action is due at the end of June.
      expect(plan?.nextReminderOn).toBe("2026-05-31");
      expect(await morning(cloud.store, "2026-05-30")).toMatchObject({ plans: 0, digests: 0 });
      expect(await morning(cloud.store, "2026-05-31")).toMatchObject({ plans: 1, digests: 2 });
    });

    test("is not told again what was told when it is sent again, and begins anew with another deadline", async () => {
      const cloud = open();
      await send(cloud, "12/2026");
      await morning(cloud.store, "2026-12-01");
      await send(cloud, "12/2026", 1);
      await morning(cloud.store, "2026-12-02");
      expect(await stagesOfTheLast(cloud)).toEqual([["2026-12-01", -30]]);
      await send(cloud, "01/2027", 2);
      await morning(cloud.store, "2026-12-31");
      await morning(cloud.store, "2027-01-01");
      expect(await stagesOfTheLast(cloud)).toEqual([
        ["2026-12-01", -30],
        ["2027-01-01", -30],
      ]);
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });
  });

  test("the scheduled run is that of the schedule's day in Brasília, whenever it comes to run", async () => {
    const cloud = open();
    await send(cloud, "12/2026");
    const mail = {
      sender: { name: "Plano Digital", address: "plano@exemplo.gov.br" },
      page: "https://plano.exemplo.gov.br",
      contact: null,
      delivery: "own",
    } as const;
    const world = { surroundings: cloud, mail };
    expect(await remind(world, "2026-12-25T10:30:00Z")).toEqual({ kind: "closed", date: "2026-12-25" });
    // Half past eleven in the evening of the 30th.
    expect(await remind(world, "2026-12-31T02:30:00Z")).toMatchObject({ kind: "ran", date: "2026-12-30", plans: 1 });
    expect((await handedOver(cloud.store)).map(({ date }) => date)).toContain("2026-12-30");
    const told = tellings(await handedOver(cloud.store));
    expect(await remind(world, "2026-12-30T10:30:00Z")).toMatchObject({ plans: 0, digests: 0 });
    expect(tellings(await handedOver(cloud.store))).toEqual(told);
  });
});
