import { existsSync, readFileSync } from "node:fs";
import { clearInterval, setInterval } from "node:timers";
import * as z from "zod";
import { UnusableData } from "./data-folder.ts";
import { replaceFile } from "./replace-file.ts";
import type { EmulatedAccount, SignInEmulator } from "./sign-in-emulator.ts";

const file = z.object({
  accounts: z.array(z.looseObject({ localId: z.string().min(1), email: z.string().optional() })),
});

/** How much of what people did to their accounts a power cut can take back. */
const EVERY_MS = 2_000;

/**
 * The accounts that were there when the emulator last ran; none when it never did.
 *
 * @throws UnusableData when the file is damaged
 */
export function readAccounts(path: string): readonly EmulatedAccount[] {
  if (!existsSync(path)) return [];
  try {
    return file.parse(JSON.parse(readFileSync(path, "utf8"))).accounts as readonly EmulatedAccount[];
  } catch (cause) {
    throw new UnusableData("accounts", path, cause);
  }
}

/** Keeps the emulator's accounts in a file from now on. */
export interface AccountsKeeper {
  /** Writes what has changed since, and no more after that. */
  stop(): Promise<void>;
}

/**
 * The emulator itself keeps its accounts in memory and writes them only where it is stopped with care; these are written
 * whenever they have changed, so that nobody who ends the process by force loses a password that was set.
 */
export function keepAccounts(emulator: SignInEmulator, path: string): AccountsKeeper {
  let written = "";
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    const text = `${JSON.stringify({ accounts: await emulator.accounts() }, null, 1)}\n`;
    if (text === written) return;
    replaceFile(path, text);
    written = text;
  };
  const timer = setInterval(() => {
    // The emulator is about to end, or its folder is full: the last writing says so.
    writing = writing.then(write).catch(() => {});
  }, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await writing;
      await write();
    },
  };
}
