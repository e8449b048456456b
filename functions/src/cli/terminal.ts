import { stderr, stdout } from "node:process";
import type { Terminal } from "./command.ts";
import { systemError } from "./system-error.ts";

const BAR_WIDTH = 30;
/** Redrawing more often than the eye can follow only slows the work down. */
const REDRAW_MS = 80;

/** The terminal of this process: results on the standard output, messages and a progress bar on the other stream. */
export function processTerminal(): Terminal {
  for (const stream of [stdout, stderr]) stream.on("error", unlessNobodyReads);
  let drawnAt = 0;
  let drawn = false;
  const clear = () => {
    if (drawn) stderr.write("\r\u001b[2K");
    drawn = false;
  };
  return {
    print: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    say: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (label, done, all) => {
      if (!stderr.isTTY) return;
      const now = Date.now();
      if (done < all && now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      clear();
      if (done >= all) return;
      stderr.write(progressBar(label, done, all));
      drawn = true;
    },
  };
}

/** Whoever reads may have had enough (`| head`): the work goes on to its end, and to its exit status. */
function unlessNobodyReads(error: unknown): void {
  if (systemError(error).code !== "EPIPE") throw error;
}

/** `Lendo  ██████░░░░░░  120/200` */
function progressBar(label: string, done: number, all: number): string {
  const filled = all === 0 ? BAR_WIDTH : Math.round((done / all) * BAR_WIDTH);
  return `${label}  ${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}  ${done}/${all}`;
}
