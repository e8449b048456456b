import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
  file = join(folder, "store.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a store's file", () => {
  test("is counted in by several processes, which first make it together, to the exact sum", async () => {
    const processes = [start("count", "100"), start("count", "100"), start("count", "100")];
    expect(await Promise.all(processes.map(ended))).toEqual(["0", "0", "0"]);
    expect(await reading((store) => store.get("counters/c"))).toMatchObject({ content: { value: 300 } });
  });

  test.each([
    ["die-at-commit", "0"],
    ["die-at-write", "2"],
    ["die-at-write", "61"],
    ["die-at-write", "160"],
  ])("is whole, as it was before, after a process died in the middle of a commit: %s %s", async (...death) => {
    const before = await oneRound();
    expect(await ended(start(...death))).toBe("SIGKILL");
    expect(await rounds()).toEqual(Array.from({ length: 40 }, () => before));
    expect(await oneRound()).toBe(before + 1);
  });

  test("is whole after deaths at any moment, and holds everything that was acknowledged", async () => {
    let acknowledged = 0;
    for (const moment of [0, 3, 7, 13, 26]) {
      const child = start("rewrite");
      let said = "";
      child.stdout?.on("data", (chunk) => {
        said += chunk;
      });
      while (!said.includes("\n")) await new Promise((resolve) => setTimeout(resolve, 1));
      await new Promise((resolve) => setTimeout(resolve, moment));
      child.kill("SIGKILL");
      await ended(child);
      acknowledged = Math.max(acknowledged, ...said.split("\n").map(Number));
      const found = new Set(await rounds());
      expect(found.size).toBe(1);
      const [round = 0] = found;
      // The last commit may have happened without a word of it coming through.
      expect(round - acknowledged).toBeGreaterThanOrEqual(0);
      expect(acknowledged).toBeGreaterThan(0);
    }
  });
});

function start(...task: readonly string[]): ChildProcess {
  const [name = "", ...rest] = task;
  const script = join(process.cwd(), "test/functions/store/store-process.ts");
  const child = spawn(process.execPath, ["--no-warnings", script, name, file, ...rest], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return child;
}

/** The code a process ended with, or the signal that ended it. */
async function ended(child: ChildProcess): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return String(child.signalCode ?? child.exitCode);
}

async function reading<Result>(read: (store: ReturnType<typeof openSqliteStore>) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(file);
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

async function rounds(): Promise<readonly number[]> {
  const documents = await reading((store) => store.query({ collection: "rounds" }));
  const indexed = await reading((store) =>
    store.query({ collection: "rounds", range: { field: "round", atLeast: 0 } }),
  );
  expect(indexed.length).toBe(documents.length);
  return documents.map(({ content }) => Number(content.round));
}

/** Writes all documents anew, as the processes do, and says which round that was. */
function oneRound(): Promise<number> {
  return reading((store) =>
    store.transact(async (transaction) => {
      const round = Number((await transaction.get("rounds/1"))?.content.round ?? 0) + 1;
      for (let n = 1; n <= 40; n++) transaction.set(`rounds/${n}`, { round });
      return round;
    }),
  );
}
