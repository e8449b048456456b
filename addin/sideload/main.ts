import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { DEVELOPMENT_ORIGIN } from "../manifest/development-origin.ts";
import { carryOut } from "./carry-out.ts";
import { certificateOf } from "./certificates.ts";
import { desktopOf, removalSteps, sideloadSteps } from "./desktop.ts";
import { excelCommand, USAGE } from "./excel-command.ts";
import { findStack } from "./find-stack.ts";
import { httpsDoor } from "./https-door.ts";
import { nextSteps, stepSentence, trustSentence } from "./sentences.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
};

const command = excelCommand(process.argv.slice(2));
const desktop = desktopOf(process.platform);
const root = process.cwd();
const steps = command?.act === "remove" ? removalSteps(desktop, homedir()) : sideloadSteps(desktop, root, homedir());
const workbook = join(root, "out", "excel", "plano.xlsx");

if (command === null) {
  fail(USAGE);
} else if (command.act === "show") {
  for (const step of steps) say(stepSentence(step));
  say(`Pasta de trabalho: ${workbook}`);
  say(`Servidor: ${DEVELOPMENT_ORIGIN}, com o que está em ${command.stack}`);
  say(nextSteps(desktop, workbook));
} else if (command.act === "remove") {
  await takeSteps();
  if (steps.length === 0)
    say("Nesta máquina não há Excel para computador; no Excel na Web, limpe o cache do navegador.");
} else {
  await work(command.stack);
}

async function takeSteps(): Promise<void> {
  for (const step of steps) {
    await carryOut(step);
    say(stepSentence(step));
  }
}

async function work(page: string): Promise<void> {
  const stack = await findStack(page);
  if (stack === null) {
    fail(
      `Não há Plano Digital em ${page}. Em outro terminal: npm start. Se ele está em outra porta, diga qual: --stack`,
    );
    return;
  }
  const certificate = await certificateOf(desktop, new Date());
  const door = httpsDoor(certificate, stack, DEVELOPMENT_ORIGIN);
  // This machine alone: whoever is let in needs no password that is secret.
  door.listen(Number(new URL(DEVELOPMENT_ORIGIN).port), "localhost");
  try {
    await once(door, "listening");
  } catch {
    fail(`Outro programa já atende em ${DEVELOPMENT_ORIGIN}. Feche-o e tente de novo.`);
    return;
  }
  await makeWorkbook();
  await takeSteps();
  say(`${DEVELOPMENT_ORIGIN} no ar, com o que está em ${stack.page}; Ctrl-C para.`);
  if (certificate.untrusted !== null) say(trustSentence(certificate.untrusted, DEVELOPMENT_ORIGIN));
  say(nextSteps(desktop, workbook));
}

/** In a process of its own: the add-in's room imports nothing of the cloud's, which writes the form. */
async function makeWorkbook(): Promise<void> {
  await mkdir(dirname(workbook), { recursive: true });
  const words = ["functions/src/cli/plano.ts", "template", "--sideloaded", "--force", "--out", workbook];
  await promisify(execFile)(process.execPath, words, { cwd: root });
}
