import { execFile, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { execPath } from "node:process";
import { promisify } from "node:util";
import { type Bilingual, Misuse } from "../cli/command.ts";

/** The tool as it was installed with the project. */
function tool(root: string): string {
  return createRequire(join(root, "package.json")).resolve("firebase-tools/lib/bin/firebase.js");
}

/** Whether the tool knows an account. Asks nobody in the network. */
export async function isLoggedIn(root: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)(execPath, [tool(root), "login:list", "--json"], { cwd: root });
  const answer = JSON.parse(stdout) as { readonly result?: readonly unknown[] };
  return (answer.result?.length ?? 0) > 0;
}

/**
 * Runs the tool where whoever called can see it and answer its questions.
 *
 * @throws Misuse when it fails, naming the step; the tool itself has said why
 */
export async function runFirebase(root: string, words: readonly string[], step: Bilingual): Promise<void> {
  const child = spawn(execPath, [tool(root), ...words], { cwd: root, stdio: "inherit" });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (status === 0) return;
  throw new Misuse({
    "pt-BR": `Parou em: ${step["pt-BR"]}. O motivo está acima; os passos anteriores estão feitos, e repetir é seguro.`,
    en: `Stopped at: ${step.en}. The reason is above; the steps before it are done, and repeating is safe.`,
  });
}
