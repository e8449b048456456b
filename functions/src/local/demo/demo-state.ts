import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { UnusableData } from "../data-folder.ts";
import { replaceFile } from "../replace-file.ts";

const demoState = z.object({
  /** The day that the invented country was made for: going on after an interruption, it has to be the same country. */
  today: z.iso.date(),
  done: z.boolean(),
});

/** How far the demonstration was made. */
export interface DemoState {
  readonly today: CivilDate;
  readonly done: boolean;
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
