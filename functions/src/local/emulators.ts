import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { env, execPath, kill, platform } from "node:process";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** Names that begin with `demo-` are never looked for in the cloud. */
export const PROJECT = "demo-plano-digital";

export interface EmulatorsOptions {
  /** The project's folder. */
  readonly root: string;
  /** The local configuration; the built folders are beside it. */
  readonly config: string;
  /** Where the emulators write their logs. */
  readonly logs: string;
}

/** The emulators, from the moment their process is begun. */
export interface Emulators {
  /** Resolves when all of them answer; rejects with `EmulatorsFailed` when they ended before. */
  readonly ready: Promise<void>;
  /** Resolves when they have ended, whether or not they were stopped. */
  readonly ended: Promise<void>;
  /** Lets them finish and waits for it; after `patienceMs`, or called again, ends them as they are. */
  stop(): Promise<void>;
}

/** The emulators ended before they were ready; `said` is the last they said. */
export class EmulatorsFailed extends Error {
  override readonly name = "EmulatorsFailed";
  readonly said: string;

  constructor(said: string) {
    super(`The emulators ended before they were ready: ${said}`);
    this.said = said;
  }
}

const READY = "All emulators ready";
const PATIENCE_MS = 20_000;

/** Starts the functions, sign-in and hosting emulators. They end with this process, however it ends. */
export function startEmulators({ root, config, logs }: EmulatorsOptions): Emulators {
  const log = join(logs, "emuladores.log");
  const child = spawn(
    execPath,
    [
      ...["follow-parent.mjs", "lazy-sign-in.mjs"].flatMap((name) => [
        "--import",
        pathToFileURL(join(root, "functions/src/local", name)).href,
      ]),
      createRequire(join(root, "package.json")).resolve("firebase-tools/lib/bin/firebase.js"),
      "emulators:start",
      ...["--only", "functions,auth,hosting", "--project", PROJECT, "--config", config],
    ],
    {
      cwd: logs,
      env: { ...withoutCloud(env), CI: "1", XDG_CONFIG_HOME: logs },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // In a group of its own: the terminal's Ctrl-C is for this process, which then stops them in order.
      detached: platform !== "win32",
      windowsHide: true,
    },
  );
  const written = createWriteStream(log);
  // Both are pipes, as asked for above.
  const stdout = child.stdout as Readable;
  stdout.pipe(written, { end: false });
  (child.stderr as Readable).pipe(written, { end: false });
  const ended = new Promise<void>((resolve) => {
    // Not "close", which never comes once this end of the channel is closed.
    child.once("exit", () => written.end(resolve));
    child.once("error", () => written.end(resolve));
  });
  return { ready: readiness(stdout, ended, log), ended, stop: stopperOf(child, ended) };
}

function readiness(stdout: Readable, ended: Promise<void>, log: string): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    let said = "";
    stdout.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(-4_000);
      if (said.includes(READY)) resolve();
    });
    void ended.then(() => reject(new EmulatorsFailed(lastWords(log))));
  });
  // Whoever stops them first may never ask.
  ready.catch(() => {});
  return ready;
}

/** What of this process's surroundings would lead the functions to somebody's real cloud, or to another emulator. */
function withoutCloud({
  GOOGLE_APPLICATION_CREDENTIALS: _credentials,
  GOOGLE_CLOUD_PROJECT: _cloud,
  GCLOUD_PROJECT: _project,
  FIRESTORE_EMULATOR_HOST: _firestore,
  ...rest
}: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return rest;
}

function stopperOf(child: ChildProcess, ended: Promise<void>): () => Promise<void> {
  let asked = false;
  return async () => {
    if (!asked && child.connected) {
      asked = true;
      child.disconnect();
      const impatient = new AbortController();
      await Promise.race([ended, wait(PATIENCE_MS, undefined, { signal: impatient.signal }).catch(() => {})]);
      impatient.abort();
    }
    await endAll(child);
    await ended;
  };
}

/** Ends the process and all it has started, as far as any is still there. */
async function endAll({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return;
  if (platform === "win32") {
    await new Promise((resolve) => spawn("taskkill", ["/pid", `${pid}`, "/t", "/f"]).once("close", resolve));
    return;
  }
  try {
    kill(-pid, "SIGKILL");
  } catch {
    // Nobody is left in the group.
  }
}

/** The last line of the log that says what went wrong, without its decoration. */
function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const told = lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1) ?? "";
  return told.slice(0, 400);
}
