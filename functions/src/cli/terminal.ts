import { exit, stderr, stdout } from "node:process";
import type { Bilingual, Language, Terminal } from "./command.ts";
import { systemError } from "./system-error.ts";

const BAR_WIDTH = 30;
/** Redrawing more often than the eye can follow only slows the work down. */
const REDRAW_MS = 80;

/**
 * The terminal of this process: results on the standard output, messages and a progress bar on the other stream. Results
 * that cannot be written (a full disk behind `> file`) end the process with a sentence and status 2.
 */
export function processTerminal(language: Language): Terminal {
  stdout.on("error", (error) => {
    unlessNobodyReads(error, () => stderr.write(`${UNWRITABLE[language]}\n`, () => exit(2)));
  });
  stderr.on("error", (error) => unlessNobodyReads(error, () => exit(2)));
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

const UNWRITABLE: Bilingual = {
  "pt-BR": "Não foi possível escrever o resultado na saída: o disco está cheio ou com defeito.",
  en: "The result could not be written to the output: the disk is full or failing.",
};

/** Whoever reads may have had enough (`| head`): the work goes on to its end, and to its exit status. */
function unlessNobodyReads(error: unknown, onBadDisk: () => void): void {
  const { code } = systemError(error);
  if (code === "ENOSPC" || code === "EIO") onBadDisk();
  else if (code !== "EPIPE") throw error;
}

/** `Lendo  ██████░░░░░░  120/200` */
function progressBar(label: string, done: number, all: number): string {
  const filled = all === 0 ? BAR_WIDTH : Math.round((done / all) * BAR_WIDTH);
  return `${label}  ${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}  ${done}/${all}`;
}
