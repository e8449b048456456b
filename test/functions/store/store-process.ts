import { DatabaseSync, StatementSync } from "node:sqlite";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";

/**
 * A process of its own on a store's file: `count FILE TIMES` increments one counter so many times; `rewrite FILE` sets all of
 * some documents to the next round for ever, and says each round that was acknowledged; `die-at-commit FILE` and
 * `die-at-write FILE N` do one such round and kill themselves within it.
 */
const [, , task, file = "", number = "1"] = process.argv;

const DOCUMENTS = 40;
const store = openSqliteStore(file);

async function rewrite(): Promise<number> {
  return store.transact(async (transaction) => {
    const round = Number((await transaction.get("rounds/1"))?.content.round ?? 0) + 1;
    for (let n = 1; n <= DOCUMENTS; n++) transaction.set(`rounds/${n}`, { round, filling: "x".repeat(5_000) });
    return round;
  });
}

if (task === "count") {
  for (let n = 0; n < Number(number); n++) {
    await store.transact(async (transaction) => {
      const counter = await transaction.get("counters/c");
      transaction.set("counters/c", { value: Number(counter?.content.value ?? 0) + 1 });
    });
  }
  await store.close();
} else if (task === "rewrite") {
  while (true) process.stdout.write(`${await rewrite()}\n`);
} else if (task === "die-at-commit") {
  const exec = DatabaseSync.prototype.exec;
  DatabaseSync.prototype.exec = function (sql) {
    if (sql === "COMMIT") process.kill(process.pid, "SIGKILL");
    return exec.call(this, sql);
  };
  await rewrite();
} else if (task === "die-at-write") {
  const run = StatementSync.prototype.run as (...values: unknown[]) => { changes: number; lastInsertRowid: number };
  let writes = 0;
  StatementSync.prototype.run = function (this: StatementSync, ...values: unknown[]) {
    writes++;
    if (writes === Number(number)) process.kill(process.pid, "SIGKILL");
    return run.apply(this, values);
  };
  await rewrite();
}
