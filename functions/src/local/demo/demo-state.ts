import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { confirmers } from "../../../../plan/lifecycle/confirmations.ts";
import { roles } from "../../../../plan/people/role.ts";
import { UnusableData } from "../data-folder.ts";
import { replaceFile } from "../replace-file.ts";
import type { DemoAccount } from "../running-stack.ts";

const demoState = z.object({
  /** The day that the country was made for: going on after an interruption, it has to be the same country. */
  today: z.iso.date(),
  done: z.boolean(),
  /** Of the country of real letters which letters; the invented country has none. */
  letters: z
    .object({
      path: z.string(),
      digest: z.string(),
      lived: z.int().min(0).default(0),
      accounts: z.array(
        z.object({
          email: z.string(),
          name: z.string(),
          role: z.enum(roles),
          agency: z.object({ siorg: z.string(), acronym: z.string() }).nullable(),
          confirms: z.enum(confirmers).optional(),
        }),
      ),
    })
    .optional(),
});

/** How far the demonstration was made. */
export interface DemoState {
  readonly today: CivilDate;
  readonly done: boolean;
  /** Where the letters were, what they hash to, how much of the diary happened, and the country's people; absent of the invented country. */
  readonly letters?: {
    readonly path: string;
    readonly digest: string;
    readonly lived: number;
    readonly accounts: readonly DemoAccount[];
  };
}

/**
 * What was written of the demonstration; null when it was never begun.
 *
 * @throws UnusableData when the file is damaged
 */
export function readDemoState(path: string): DemoState | null {
  if (!existsSync(path)) return null;
  try {
    return demoState.parse(JSON.parse(readFileSync(path, "utf8"))) as DemoState;
  } catch (cause) {
    throw new UnusableData("demo", path, cause);
  }
}

/** Writes how far it is. */
export function writeDemoState(path: string, state: DemoState): void {
  replaceFile(path, `${JSON.stringify(state)}\n`);
}
