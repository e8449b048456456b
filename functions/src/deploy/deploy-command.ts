import { existsSync, readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { cwd, env } from "node:process";
import { build } from "../build/build.ts";
import { type Command, Misuse } from "../cli/command.ts";
import { deploymentProblem, deploymentSteps, settingsFile } from "./deployment.ts";
import { isLoggedIn, runFirebase } from "./firebase-tool.ts";

/** Brings everything to a Firebase project, or says what that would be. */
export const deployCommand: Command = {
  name: "deploy",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Confere o que é preciso e publica regras, índices, funções e página num projeto do Firebase",
    en: "Checks what is needed and deploys rules, indexes, functions and page to a Firebase project",
  },
  options: {
    project: { argument: "ID", text: { "pt-BR": "Código do projeto do Firebase", en: "The Firebase project's id" } },
    "dry-run": {
      text: { "pt-BR": "Só conferir e mostrar os passos", en: "Only check, and show the steps" },
    },
  },
  needs: ["project"],
  run: async ({ option, switched, language }, terminal) => {
    const root = cwd();
    const project = option("project") ?? "";
    const settings = join(root, settingsFile(project));
    const problem = deploymentProblem({
      project,
      settings: existsSync(settings) ? readFileSync(settings, "utf8") : null,
      loggedIn: env.GOOGLE_APPLICATION_CREDENTIALS !== undefined || (await isLoggedIn(root)),
    });
    const steps = deploymentSteps(project);
    if (switched("dry-run")) {
      for (const [index, { words, firebase }] of steps.entries()) {
        terminal.print(
          `${index + 1}. ${words[language]}: ${firebase ? `firebase ${firebase.join(" ")}` : "npm run build"}`,
        );
      }
      if (problem !== null) terminal.say(problem[language]);
      return problem === null ? 0 : 1;
    }
    if (problem !== null) throw new Misuse(problem);
    for (const { words, firebase } of steps) {
      terminal.say(`\n${words[language]}…`);
      if (firebase !== null) await runFirebase(root, firebase, words);
      else {
        await build({ root, outDir: join(root, "out"), signInEmulator: null });
        await copyFile(settings, join(root, "out/functions", `.env.${project}`));
      }
    }
    return 0;
  },
};
