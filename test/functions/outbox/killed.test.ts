import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { clockAt, digestFor, mailsIn, NOW, queue } from "./outbox-at-work.ts";

const MAILS = 30;
/** The transaction at which each process kills itself, and on which side of it. */
const DEATHS = [
  [1, "before"],
  [2, "after"],
  [7, "before"],
  [8, "after"],
  [9, "before"],
  [10, "after"],
  [11, "before"],
  [12, "after"],
] as const;

let folder: string;
let file: string;
let server: MailServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "outbox-"));
  file = join(folder, "plano.sqlite");
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Lets a process deliver, and says how it ended. */
async function deliver(now: Date, death: readonly [transaction: number, side: string] | null): Promise<string> {
  const script = join(process.cwd(), "test/functions/outbox/delivering-process.ts");
  const given = [file, String(server.port), now.toISOString(), ...(death ?? []).map(String)];
  const child = spawn(process.execPath, ["--no-warnings", script, ...given], { stdio: "inherit" });
  const [code, signal] = await once(child, "exit");
  return String(signal ?? code);
}

test("whatever a process is killed at, no mail goes twice and every doubtful one says so", async () => {
  const clock = clockAt(NOW);
  const queued = openSqliteStore(file);
  await queue(
    queued,
    Array.from({ length: MAILS }, (_, index) => digestFor(`p${index}`)),
    clock.now,
  );
  await queued.close();
  for (const death of DEATHS) {
    expect(await deliver(clock.now(), death)).toBe("SIGKILL");
    clock.pass(dispatchPolicy.lease + 1);
  }
  for (const _ of [1, 2]) {
    expect(await deliver(clock.now(), null)).toBe("0");
    clock.pass(dispatchPolicy.lease + 1);
  }
  const store = openSqliteStore(file);
  const mails = await mailsIn(store);
  await store.close();
  const taken = server.received.map(({ mail }) => mail.messageId);
  expect(new Set(taken).size).toBe(taken.length);
  const states = new Set([...mails.values()].map(({ state }) => state));
  expect([...states].sort()).toEqual(["SENT", "UNKNOWN"]);
  for (const { state, message } of mails.values()) {
    if (state === "SENT") expect(taken).toContain(message.messageId);
  }
  const sent = [...mails.values()].filter(({ state }) => state === "SENT").length;
  // Each death leaves at most as many in doubt as were sent at a time.
  expect(MAILS - sent).toBeLessThanOrEqual(DEATHS.length * dispatchPolicy.together);
  expect(sent).toBeGreaterThan(0);
});
