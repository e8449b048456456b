import { afterEach, expect, test } from "@jest/globals";
import type { RowsDocument } from "../../../functions/src/documents/agency-document.ts";
import type { DocumentQuery } from "../../../functions/src/ports/document-store.ts";
import { allRows } from "../../../functions/src/repositories/all-rows.ts";
import { documentsOf } from "../../../functions/src/repositories/documents-in-turn.ts";
import { counted } from "../store/counted.ts";
import { receive } from "../use-cases/received.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { agencyRecord, planRecord } from "../workbook/consolidated/country.ts";

let opened: TemporaryStore | null = null;
afterEach(() => opened?.dispose());

/** A store with so many agencies of so many plans each, and what is read of it from now on. */
async function country(agencies: number, plansEach: number) {
  const { observe, total } = counted();
  opened = temporaryStore(observe);
  const { store } = opened;
  const plans = Array.from({ length: agencies * plansEach }, (_, index) => planRecord(index, agencies));
  await receive(store, { plans, agencies: [agencyRecord(0)], only: ["rows"] });
  total.read = 0;
  return { store, total };
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function plansIn(rows: readonly RowsDocument[]): number {
  return new Set(rows.flatMap(({ agency, plans }) => Object.keys(plans).map((plan) => `${agency}.${plan}`))).size;
}

test("400 agencies with 25 plans each are read in 400 reads", async () => {
  const { store, total } = await country(400, 25);
  const rows = await all(allRows(store, null));
  expect(plansIn(rows)).toBe(10_000);
  expect(total.read).toBe(400);
});

test("agencies with 250 plans each are read in three reads each", async () => {
  const { store, total } = await country(5, 250);
  const rows = await all(allRows(store, null));
  expect(plansIn(rows)).toBe(1_250);
  expect(total.read).toBe(15);
});

test("of agencies that are named all parts are read and no other agency's, in one read each", async () => {
  const { store, total } = await country(5, 250);
  const rows = await all(allRows(store, ["1001", "1003", "1001"]));
  expect(rows.map(({ agency, part }) => `${agency}.${part}`).sort()).toEqual([
    "1001.0",
    "1001.1",
    "1001.2",
    "1003.0",
    "1003.1",
    "1003.2",
  ]);
  expect(plansIn(rows)).toBe(500);
  expect(total.read).toBe(6);
});

test("of an agency that has sent nothing there are no rows", async () => {
  const { store, total } = await country(2, 1);
  expect(await all(allRows(store, ["999", "1000"]))).toMatchObject([
    { agency: "1000", workbook: { source: "orgaos/anvx.xlsx" } },
  ]);
  expect(total.read).toBe(2);
});

test("a part that only a later one announces is read too", async () => {
  const { store } = await country(1, 250);
  await store.transact(async (transaction) => transaction.update("rows/1000.0", { parts: 2 }));
  const rows = await all(allRows(store, ["1000"]));
  expect(rows.map(({ part }) => part)).toEqual([0, 1, 2]);
});

test("an empty store has no rows", async () => {
  opened = temporaryStore();
  expect(await all(allRows(opened.store, null))).toEqual([]);
});

test("a page of large documents is small, and of small ones large", async () => {
  const { store } = await country(60, 1);
  const limits: (number | undefined)[] = [];
  const listening = {
    ...store,
    query: (query: DocumentQuery) => {
      limits.push(query.limit);
      return store.query(query);
    },
  };
  await all(documentsOf(listening, "rows"));
  expect(limits).toEqual([8, 300]);

  await store.transact(async (transaction) => {
    for (let large = 0; large < 9; large++) transaction.set(`heavy/${large}`, { text: "x".repeat(1_000_000) });
  });
  limits.length = 0;
  expect(await all(documentsOf(listening, "heavy"))).toHaveLength(9);
  expect(limits).toEqual([8, 4]);
});
