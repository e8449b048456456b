import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { readRevision } from "../../../functions/src/repositories/revisions.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { invited, NOW } from "./cloud.ts";

const SUBMISSIONS = 200;
/** After how many acknowledgements, and how many milliseconds more, each process is killed. */
const DEATHS = [
  [3, 0],
  [11, 2],
  [1, 5],
  [17, 1],
  [8, 3],
  [22, 0],
  [5, 8],
  [13, 4],
  [2, 6],
  [19, 2],
] as const;

type Acknowledged = readonly [number: number, agency: string, plan: string | null, revision: number, receipt: string];

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  file = join(folder, "plano.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function onStore<Result>(act: (store: DocumentStore) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(file);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

/** Lets a process send from a number on, and kills it; without a death it sends all there are. */
async function sendFrom(
  first: number,
  death: readonly [acknowledged: number, moment: number] | null,
): Promise<{ readonly acknowledged: readonly Acknowledged[]; readonly end: string }> {
  const script = join(process.cwd(), "test/functions/submission/sending-process.ts");
  const child = spawn(process.execPath, ["--no-warnings", script, file, String(first), String(SUBMISSIONS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(JSON.parse(line) as Acknowledged);
    if (acknowledged.length === death?.[0]) setTimeout(() => child.kill("SIGKILL"), death[1]);
  }
  const [code, signal] = await ended;
  return { acknowledged, end: String(signal ?? code) };
}

async function drift() {
  return onStore(async (store) => {
    const surroundings = { store, now: () => new Date(NOW), randomBytes: (count: number) => new Uint8Array(count) };
    return (await verifyRows(surroundings, { repair: null })).drift;
  });
}

test("whatever was acknowledged is there, and nothing drifts, however often the process is killed", async () => {
  await onStore(async (store) => {
    await invited({ store });
    await invited({ store }, { uid: "otto", agency: "900002" });
  });
  const acknowledged: Acknowledged[] = [];
  let next = 1;
  for (const death of DEATHS) {
    const process = await sendFrom(next, death);
    expect(process.end).toBe("SIGKILL");
    acknowledged.push(...process.acknowledged);
    expect(await drift()).toEqual([]);
    next = (acknowledged.at(-1)?.[0] ?? 0) + 1;
  }
  const last = await sendFrom(next, null);
  expect(last.end).toBe("0");
  acknowledged.push(...last.acknowledged);
  expect(acknowledged.at(-1)?.[0]).toBe(SUBMISSIONS);
  // A submission that was committed and not acknowledged is refused as identical when it comes again.
  expect(acknowledged.length).toBeGreaterThanOrEqual(SUBMISSIONS - DEATHS.length);
  await onStore(async (store) => {
    for (const [, agency, plan, revision, number] of acknowledged) {
      expect((await readRevision(store, { agency, plan }, revision))?.receipt.number).toBe(number);
    }
    const receipts = await store.query({ collection: "receipts" });
    expect(receipts).toHaveLength(SUBMISSIONS);
    expect(await store.query({ collection: "events", equal: { kind: "plan.submitted" } })).toHaveLength(180);
  });
  expect(await drift()).toEqual([]);
});
