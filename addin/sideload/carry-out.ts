import { execFile } from "node:child_process";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { registryCommand, type Step } from "./desktop.ts";

const run = promisify(execFile);

/** Takes a step on this machine. Taking out what is not there is no failure. */
export async function carryOut(step: Step): Promise<void> {
  if (step.act === "copy") {
    await mkdir(dirname(step.to), { recursive: true });
    await copyFile(step.from, step.to);
  } else if (step.act === "delete") {
    await rm(step.path, { force: true });
  } else {
    const [program = "", ...words] = registryCommand(step) ?? [];
    const taken = run(program, words, { windowsHide: true });
    await (step.act === "unregister" ? taken.catch(() => null) : taken);
  }
}
