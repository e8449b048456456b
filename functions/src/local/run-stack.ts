import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build/build.ts";
import type { OpenDataFolder } from "./data-folder.ts";
import { DEMO_PASSWORD, demoAccounts } from "./demo/demo-people.ts";
import type { Demo } from "./demo/which-demo.ts";
import { EmulatorsFailed, startEmulators } from "./emulators.ts";
import { fillStack } from "./fill-stack.ts";
import { keepAccounts, readAccounts } from "./kept-accounts.ts";
import { type FirebaseConfig, HOST, localConfig } from "./local-config.ts";
import { writeLocalSettings } from "./local-settings.ts";
import { openMailDesk } from "./mail-desk.ts";
import type { Ports } from "./ports.ts";
import { runSchedule } from "./run-schedules.ts";
import type { RunningStack, StackListener } from "./running-stack.ts";
import { signInEmulator } from "./sign-in-emulator.ts";
import type { Asked } from "./until-asked.ts";
import { WORDS } from "./words.ts";

export interface StackOptions {
  /** The project's folder. */
  readonly root: string;
  readonly data: OpenDataFolder;
  readonly ports: Ports;
  /** The demonstration that there is to be; null for none. */
  readonly demo: Demo | null;
  readonly asked: Asked;
}

/**
 * Builds, starts and fills the local stack, tells where it is, and stops it in order when it is asked to.
 *
 * @throws EmulatorsFailed when the emulators do not start, or end by themselves
 * @throws UnusableData when what is kept in the folder cannot be read
 */
export async function runStack(options: StackOptions, listener: StackListener): Promise<void> {
  const { root, data, ports, demo, asked } = options;
  const kept = readAccounts(data.accounts);
  const page = `http://${HOST}:${ports.hosting}`;
  const signIn = `http://${HOST}:${ports.auth}`;
  // Of this stack alone: another one on other ports may run beside it.
  const outDir = join(root, "out", `local-${ports.hosting}`);
  const settings = {
    PLANO_STORE: `sqlite:${data.store}`,
    PLANO_MAIL: `folder:${data.mail}`,
    PLANO_MAIL_SENDER: "Plano Digital <plano@plano.exemplo.gov.br>",
    PLANO_ORIGINS: `${page},http://localhost:${ports.hosting}`,
    PLANO_PAGE: page,
  };
  try {
    listener.step(WORDS.building);
    await build({ root, outDir, signInEmulator: signIn, tryIt: true });
    if (asked.signal.aborted) return;
    listener.step(WORDS.starting);
    writeLocalSettings(join(outDir, "functions"), settings);
    const config = writeConfig(root, outDir, ports);
    const emulators = startEmulators({ root, config, logs: data.logs });
    asked.again(() => void emulators.stop());
    try {
      if ((await first(emulators.ready, asked.signal)) === "asked") return;
      const emulator = signInEmulator(signIn);
      await emulator.add(kept);
      const keeper = keepAccounts(emulator, data.accounts);
      const desk = await openMailDesk({
        folder: data.mail,
        port: ports.mail,
        runMorning: async () => {
          const ran = await runSchedule("morningRun", ports, new Date().toISOString());
          return (ran ? WORDS.morningRan : WORDS.morningFailed)["pt-BR"];
        },
      });
      try {
        await fillStack({ ...options, emulator, settings }, listener);
        if (asked.signal.aborted) return;
        await fetch(`${page}/api/health`).then((answer) => answer.arrayBuffer());
        listener.ready(stackOf(data, { page, signIn, mailDesk: desk.address }, demo));
        if ((await first(emulators.ended, asked.signal)) !== "asked") throw new EmulatorsFailed("");
      } finally {
        await desk.close();
        // Emulators that are gone have no accounts to tell any more.
        await keeper.stop().catch(() => {});
      }
    } finally {
      listener.step(WORDS.stopping);
      await emulators.stop();
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Whichever comes first: the promise, or that this process is asked to end. */
function first(promise: Promise<void>, signal: AbortSignal): Promise<"done" | "asked"> {
  const asked = new Promise<"asked">((resolve) => {
    if (signal.aborted) resolve("asked");
    signal.addEventListener("abort", () => resolve("asked"), { once: true });
  });
  return Promise.race([promise.then(() => "done" as const), asked]);
}

function writeConfig(root: string, outDir: string, ports: Ports): string {
  const deployed = JSON.parse(readFileSync(join(root, "firebase.json"), "utf8")) as FirebaseConfig;
  const path = join(outDir, "firebase.json");
  writeFileSync(path, `${JSON.stringify(localConfig(deployed, ports), null, 2)}\n`);
  return path;
}

function stackOf(
  data: OpenDataFolder,
  addresses: Pick<RunningStack, "page" | "signIn" | "mailDesk">,
  demo: Demo | null,
): RunningStack {
  return {
    ...addresses,
    data: data.path,
    mail: data.mail,
    workbooks: data.workbooks,
    accounts: demo === null ? [] : (demo.state.letters?.accounts ?? demoAccounts()),
    country: demo === null ? null : demo.state.letters === undefined ? "invented" : "letters",
    password: DEMO_PASSWORD,
    isNew: data.isNew,
  };
}
