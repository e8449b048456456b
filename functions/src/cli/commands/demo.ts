import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inputFiles } from "../../intake/input-files.ts";
import { consolidateFiles } from "../../use-cases/consolidate-files.ts";
import { writeDemoWorkbooks } from "../../use-cases/demo-workbooks.ts";
import { writeLetterWorkbooks } from "../../use-cases/letter-workbooks.ts";
import { writeConsolidated } from "../../workbook/consolidated/write-consolidated.ts";
import { type Command, type Invocation, Misuse, type Terminal } from "../command.ts";
import { countsOf, summaryText } from "../consolidation-summary.ts";
import { noLetters } from "../no-letters.ts";

const WORDS = {
  "pt-BR": {
    make: "Escrevendo as pastas de trabalho",
    check: "Lendo e conferindo",
    write: "Escrevendo o consolidado",
    open: "Abra:",
    files: "Os arquivos de entrada estão em",
  },
  en: {
    make: "Writing the workbooks",
    check: "Reading and checking",
    write: "Writing the consolidated workbook",
    open: "Open:",
    files: "The input files are in",
  },
} as const;

/** The whole of it at once: workbooks are made, checked and consolidated, and the times of each stage told. */
export const demoCommand: Command = {
  name: "demo",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Cria um pequeno país inventado (ou, com --letters, os planos de cartas reais), confere e consolida",
    en: "Makes a small invented country (or, with --letters, the plans of real letters), checks and consolidates it",
  },
  options: {
    letters: {
      argument: "DIR",
      text: {
        "pt-BR": "Pasta com cartas de serviço (XML) do Portal",
        en: "A folder of service letters (XML) of the Portal",
      },
    },
    out: {
      argument: "DIR",
      text: {
        "pt-BR": "Pasta onde trabalhar (out/demo, se não informada)",
        en: "The folder to work in (out/demo unless said)",
      },
    },
    today: {
      argument: "YYYY-MM-DD",
      text: { "pt-BR": "Data da posição (hoje, se não informada)", en: "The date it is as of (today unless said)" },
    },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { today, language, option } = invocation;
    const words = WORDS[language];
    const folder = option("out") ?? join("out", option("letters") === undefined ? "demo" : "demo-cartas");
    const inputs = join(folder, "planos");
    const out = join(folder, "consolidado.xlsx");
    if (option("out") !== undefined) spare(inputs);
    await timed(words.make, invocation, terminal, (progress) => makeWorkbooks(invocation, inputs, progress));
    const result = await timed(words.check, invocation, terminal, (progress) =>
      consolidateFiles(inputFiles([inputs]), { today }, progress),
    );
    await timed(words.write, invocation, terminal, (progress) =>
      writeConsolidated({ ...result, today }, out, ({ done, all }) => progress(done, all)),
    );
    terminal.print(`\n${summaryText(countsOf(result), out, language).split("\n").slice(0, -1).join("\n")}`);
    terminal.print(`${words.files} ${inputs}\n${words.open} ${out}`);
    return 0;
  },
};

/** The inputs' folder is emptied first, and one that somebody named may hold what is not ours. */
function spare(inputs: string): void {
  if (!existsSync(inputs)) return;
  throw new Misuse({
    "pt-BR": `“${inputs}” já existe e seria esvaziada. Apague essa pasta ou escolha outra em --out.`,
    en: `“${inputs}” is there already and would be emptied. Delete that folder or choose another one for --out.`,
  });
}

type Progress = (done: number, all: number) => void;

async function makeWorkbooks({ option, today }: Invocation, folder: string, progress: Progress): Promise<void> {
  const letters = option("letters");
  if (letters === undefined) {
    await writeDemoWorkbooks(folder, today, progress);
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  const made = await writeLetterWorkbooks({ letters, out: folder, today, replace: true }, progress);
  if (made.letters === 0) throw noLetters(letters);
}

/** Does a stage of the work and says how long it took. */
async function timed<T>(
  label: string,
  { language }: Invocation,
  terminal: Terminal,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const result = await work((done, all) => terminal.progress(label, done, all));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  terminal.print(`${label}: ${language === "en" ? seconds : seconds.replace(".", ",")} s`);
  return result;
}
