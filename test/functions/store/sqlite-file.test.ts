import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkedQuery } from "../../../functions/src/store/checked-query.ts";
import { openDatabase } from "../../../functions/src/store/sqlite/open-database.ts";
import { queryIds } from "../../../functions/src/store/sqlite/query-ids.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { put } from "./contract-documents.ts";
import { problemOf } from "./problem-of.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  file = join(folder, "store.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the SQLite store", () => {
  test("holds what it held when it is opened again", async () => {
    const first = openSqliteStore(file);
    await put(first, "plans/p1", { state: "sent" });
    await first.close();
    const second = openSqliteStore(file);
    expect((await second.get("plans/p1"))?.content).toEqual({ state: "sent" });
    await second.close();
  });

  test("gives up when another holds the file for longer than its patience, and goes on when it is free", async () => {
    const store = openSqliteStore(file, { patienceMs: 30 });
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const read = () => store.transact(async (transaction) => transaction.get("plans/p1"));
    expect(await problemOf(() => put(store, "plans/p1", {}))).toEqual({ kind: "contention" });
    expect(await problemOf(read)).toEqual({ kind: "contention" });
    expect(await store.get("plans/p1")).toBeNull();
    other.exec("ROLLBACK");
    other.close();
    await put(store, "plans/p1", {});
    expect(await store.get("plans/p1")).not.toBeNull();
    await store.close();
  });

  test("says of a file that it cannot open which one and why", async () => {
    writeFileSync(join(folder, "text"), "this is no database, however long it may be".repeat(100));
    mkdirSync(join(folder, "folder"));
    const foreign = new DatabaseSync(join(folder, "foreign"));
    foreign.exec("CREATE TABLE other (x)");
    foreign.close();
    await openSqliteStore(file).close();
    const newer = new DatabaseSync(file);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    const reasons = {
      text: "not a database",
      folder: "unable to open",
      foreign: "another program",
      "store.sqlite": "version 99",
    };
    for (const [name, reason] of Object.entries(reasons)) {
      const problem = await problemOf(async () => openSqliteStore(join(folder, name)));
      expect(problem).toMatchObject({ kind: "unavailable", reason: expect.stringContaining(reason) });
      expect(problem).toMatchObject({ reason: expect.stringContaining(join(folder, name)) });
    }
  });

  test("is empty when its file is", async () => {
    writeFileSync(file, "");
    const store = openSqliteStore(file);
    expect(await store.query({ collection: "plans" })).toEqual([]);
    await store.close();
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  test("looks for what a query names in the index, never through all documents", () => {
    const database = openDatabase(file);
    const range = { field: "nextReminderOn", atMost: "2026-03-10" };
    const queries = [
      { equal: { agency: "26" } },
      { equal: { agency: "26", public: true } },
      { range },
      { equal: { agency: "26" }, range },
      { order: { field: "at", direction: "descending" as const }, after: { value: "2026", id: "e1" } },
      {},
    ];
    for (const query of queries) {
      const { sql, values } = queryIds(checkedQuery({ collection: "plans", ...query }));
      const steps = database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map(({ detail }) => String(detail));
      expect(steps.filter((step) => step.startsWith("SCAN"))).toEqual([]);
      expect(steps.some((step) => step.startsWith("SEARCH"))).toBe(true);
    }
    database.close();
  });
});
