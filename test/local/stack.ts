import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portsFrom, takenPort } from "../../functions/src/local/ports.ts";
import type { RunningStack } from "../../functions/src/local/running-stack.ts";

/** A stack as `npm start` runs it, in a process of its own. */
export interface Stack extends RunningStack {
  readonly port: number;
  /** The token of somebody who signs in with the password that was said on screen, or another. */
  tokenOf(email: string, password?: string): Promise<string>;
  /** Asks under `/api` as the page does. */
  ask(path: string, token?: string): Promise<Response>;
  /** Ends it, as Ctrl-C does unless another signal is given, and resolves with its exit status when all of it is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What a start that did not come up said. */
export interface FailedStart {
  readonly status: number | null;
  readonly said: string;
}

export interface StackToStart {
  /** A new folder, removed when the stack stops, unless it is given. */
  readonly data?: string;
  readonly port?: number;
}

/**
 * Starts all of Plano Digital with the invented country on free ports and waits until it is up.
 *
 * @throws Error with what it said when it does not come up
 */
export async function startStack(options: StackToStart = {}): Promise<Stack> {
  const started = await tryToStart(options);
  if ("said" in started) throw new Error(`The stack did not start (${started.status}): ${started.said}`);
  return started;
}

/** As {@link startStack}, with what it said when it does not come up. */
export async function tryToStart({ data, port }: StackToStart = {}): Promise<Stack | FailedStart> {
  const folder = data ?? mkdtempSync(join(tmpdir(), "plano-"));
  const first = port ?? (await freePort());
  const child = spawn(
    process.execPath,
    ["functions/src/local/start.mjs", "--json", "--port", `${first}`, "--data", folder],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const up = await Promise.race([firstLine(child), ended.then(() => null)]);
  const cleanUp = () => {
    if (data === undefined) rmSync(folder, { recursive: true, force: true });
  };
  if (up === null) {
    cleanUp();
    return { status: await ended, said: said.get(child)?.join("") ?? "" };
  }
  const running = JSON.parse(up) as RunningStack;
  return {
    ...running,
    port: first,
    tokenOf: (email, password = running.password) => tokenOf(running.signIn, email, password),
    ask: (path, token) =>
      fetch(`${running.page}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    async stop(signal = "SIGINT") {
      child.kill(signal);
      const status = await ended;
      cleanUp();
      return status;
    },
  };
}

const said = new WeakMap<ChildProcess, string[]>();

/** The first line on the standard output: the stack is up, and where. */
function firstLine(child: ChildProcess): Promise<string> {
  const errors: string[] = [];
  said.set(child, errors);
  child.stderr?.setEncoding("utf8").on("data", (text: string) => errors.push(text));
  return new Promise((resolve) => {
    let read = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      read += text;
      const end = read.indexOf("\n");
      if (end >= 0) resolve(read.slice(0, end));
    });
  });
}

async function tokenOf(signIn: string, email: string, password: string): Promise<string> {
  const address = `${signIn}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=any`;
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  const { idToken } = (await answer.json()) as { idToken: string };
  return idToken;
}

/** The first of a row of ports that nobody uses, away from those that systems give out by themselves. */
async function freePort(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 1_000) * 10;
    if ((await takenPort(portsFrom(first))) === null) return first;
  }
}
