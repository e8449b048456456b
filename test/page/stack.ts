import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { RunningStack } from "../../functions/src/local/running-stack.ts";

/** Away from the ports of a stack that somebody may have running. */
const PORT = 6480;

/** The whole product on this machine, as `npm start` runs it, with data of its own. */
export interface Stack extends RunningStack {
  readonly stop: () => Promise<void>;
}

/** Starts the product with its invented country; allow a busy machine three minutes. */
export async function startStack(): Promise<Stack> {
  const data = await mkdtemp(join(tmpdir(), "plano-stack-"));
  const words = ["functions/src/local/start.mjs", "--json", "--port", String(PORT), "--data", data];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  const said = createInterface(child.stdout);
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    const running = await Promise.race([
      announced(said),
      ended.then(() => Promise.reject(new Error("the product ended before it was ready"))),
    ]);
    return { ...running, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Steps are told as words; the last is one line of JSON. */
async function announced(said: AsyncIterable<string>): Promise<RunningStack> {
  for await (const line of said) if (line.startsWith("{")) return JSON.parse(line) as RunningStack;
  throw new Error("the product never said that it is ready");
}
