import { describe, expect, test } from "@jest/globals";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { allRows } from "../../../functions/src/repositories/all-rows.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";
import { BYTES_A_PART } from "../../../functions/src/submission/placed-row.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { type Cloud, invited } from "./cloud.ts";
import { exampleOf, fillCountry, light } from "./country.ts";
import { onBothStores } from "./stores.ts";
import { agencyWorkbook, planWorkbook, request } from "./workbooks.ts";

/** A row has the purposes of all data bases that a plan asks for. */
const dataBases = Array.from({ length: 20 }, (_, index) => ({
  dataBase: `Cadastro ${index}`,
  agency: "Autoridade Exemplo de Navegação",
  purpose: "Dispensa a cópia. ".repeat(60),
}));

/** Sends, and says what it took. */
async function cost(cloud: Cloud, account: AgencyAccount, grid: Grid) {
  cloud.spent();
  const outcome = await sendWorkbook(cloud, { account, grid, source: "plano.xlsx", request: request() });
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return cloud.spent();
}

async function costsIn(cloud: Cloud, account: AgencyAccount) {
  const siorg = account.agency;
  const plan = (fields: Parameters<typeof planWorkbook>[0]) => planWorkbook({ "agency.siorg": siorg, ...fields });
  return {
    first: await cost(cloud, account, plan({ "plan.id": "novo", "service.name": "Serviço novo" })),
    again: await cost(cloud, account, plan({ "plan.id": "novo", "service.name": "Serviço", "plan.revision": 1 })),
    workbook: await cost(cloud, account, agencyWorkbook({ "agency.siorg": siorg })),
  };
}

async function rowsRead(cloud: Cloud, agencies: readonly string[] | null = null): Promise<number> {
  cloud.spent();
  let documents = 0;
  for await (const _ of allRows(cloud.store, agencies)) documents++;
  const { read } = cloud.spent();
  expect(read).toBe(documents);
  return read;
}

onBothStores((open) => {
  describe("a submission", () => {
    test("takes five reads and six writes, an agency workbook four and five, in a country of 10 plans and of 10,000", async () => {
      const cloud = open();
      const account = await invited(cloud);
      await cost(cloud, account, planWorkbook());
      const example = light(await exampleOf(cloud.store, "900001", "plano-1"));
      const exact = { first: { read: 5, write: 6 }, again: { read: 5, write: 6 }, workbook: { read: 4, write: 5 } };
      await fillCountry(cloud.store, example, { first: 1, agencies: 2, plansEach: 5 });
      expect(await costsIn(cloud, await invited(cloud, { uid: "a", agency: "1" }))).toEqual(exact);
      await fillCountry(cloud.store, example, { first: 1_001, agencies: 397, plansEach: 25 });
      expect(await costsIn(cloud, await invited(cloud, { uid: "b", agency: "1001" }))).toEqual(exact);
      expect(await costsIn(cloud, await invited(cloud, { uid: "c", agency: "5000" }))).toEqual(exact);
    });

    test("of an agency's 101st plan takes one write more, for the new part of its rows, and no read", async () => {
      const cloud = open();
      const account = await invited(cloud);
      await cost(cloud, account, planWorkbook());
      const example = light(await exampleOf(cloud.store, "900001", "plano-1"));
      await fillCountry(cloud.store, example, { first: 26, agencies: 1, plansEach: 99 });
      const editor = await invited(cloud, { uid: "a", agency: "26" });
      const plan = (id: string) =>
        planWorkbook({ "agency.siorg": "26", "plan.id": id, "service.name": `Serviço ${id}` });
      expect(await cost(cloud, editor, plan("p100"))).toEqual({ read: 5, write: 6 });
      expect(await cost(cloud, editor, plan("p101"))).toEqual({ read: 5, write: 7 });
      expect(await cost(cloud, editor, plan("p102"))).toEqual({ read: 5, write: 6 });
      expect((await readAgency(cloud.store, "26"))?.parts).toEqual([{ plans: 100 }, { plans: 2 }]);
      expect(await rowsRead(cloud, ["26"])).toBe(2);
    });

    test("that outgrows its part of the rows moves to a new one, within seven writes", async () => {
      const cloud = open();
      const account = await invited(cloud);
      await cost(cloud, account, planWorkbook());
      await cost(cloud, account, planWorkbook({ "plan.id": "plano-2", "service.name": "Outro serviço" }));
      await cloud.store.transact(async (transaction) => {
        const rows = await readRows(transaction, "900001", 0);
        const row = rows?.plans["plano-1"];
        if (rows && row) {
          const large = { ...row, source: "x".repeat(BYTES_A_PART - 12_000) };
          writeRows(transaction, { ...rows, plans: { ...rows.plans, "plano-1": large } });
        }
      });
      const grown = planWorkbook({ "plan.id": "plano-2", "plan.revision": 1 }, {}, { "adoption.dataBases": dataBases });
      expect(await cost(cloud, account, grown)).toEqual({ read: 5, write: 7 });
      expect(await readAgency(cloud.store, "900001")).toMatchObject({
        plans: { "plano-1": { part: 0 }, "plano-2": { part: 1 } },
        parts: [{ plans: 1 }, { plans: 1 }],
      });
      expect(Object.keys((await readRows(cloud.store, "900001", 1))?.plans ?? {})).toEqual(["plano-2"]);
      expect(await rowsRead(cloud, ["900001"])).toBe(2);
      const again = planWorkbook({ "plan.id": "plano-2", "plan.revision": 2 });
      expect(await cost(cloud, account, again)).toEqual({ read: 5, write: 6 });
      expect((await readPlan(cloud.store, "900001", "plano-2"))?.revision).toBe(3);
    });
  });

  test("the whole table is read in one document an agency, and one for each further hundred plans", async () => {
    const cloud = open();
    const account = await invited(cloud);
    await cost(cloud, account, planWorkbook());
    const example = light(await exampleOf(cloud.store, "900001", "plano-1"));
    await fillCountry(cloud.store, example, { first: 1, agencies: 20, plansEach: 100 });
    const editor = await invited(cloud, { uid: "a", agency: "7" });
    await cost(cloud, editor, planWorkbook({ "agency.siorg": "7", "plan.id": "mais-um" }));
    expect(await rowsRead(cloud)).toBe(22);
  });
});
