import type { Command, ExitStatus, Terminal } from "../../../functions/src/cli/command.ts";
import { runCommand } from "../../../functions/src/cli/run-command.ts";

/** What a command left behind. */
export interface Outcome {
  readonly status: ExitStatus;
  readonly printed: string;
  readonly said: string;
  /** The labels of the work whose progress was shown. */
  readonly progress: ReadonlySet<string>;
}

/** Runs a command as the terminal would, keeping what it says. It is noon of 2026-11-20 in Brasília. */
export async function run(commands: readonly Command[], ...words: string[]): Promise<Outcome> {
  const printed: string[] = [];
  const said: string[] = [];
  const progress = new Set<string>();
  const terminal: Terminal = {
    print: (text) => printed.push(text),
    say: (text) => said.push(text),
    progress: (label) => progress.add(label),
  };
  const status = await runCommand(commands, words, terminal, new Date("2026-11-20T15:00:00Z"));
  return { status, printed: printed.join("\n"), said: said.join("\n"), progress };
}
