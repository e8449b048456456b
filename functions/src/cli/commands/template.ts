import { randomUUID } from "node:crypto";
import { letterProblemMessage } from "../../portal/letter-problem.ts";
import { readLetterFile } from "../../portal/letters-folder.ts";
import { agencyValuesOf, planValuesOf } from "../../portal/prefill.ts";
import type { ServiceLetter } from "../../portal/service-letter.ts";
import { writeNewFile } from "../../use-cases/write-new-file.ts";
import {
  type WriteOptions,
  writeAgencyWorkbook,
  writePlanWorkbook,
} from "../../workbook/form-writer/write-workbook.ts";
import { type Command, Misuse } from "../command.ts";

/** An empty workbook of the form, or one filled in with what a service letter says. */
export const templateCommand: Command = {
  name: "template",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Cria a pasta de trabalho do plano (ou do órgão), vazia ou preenchida com uma carta de serviço",
    en: "Makes the workbook of a plan (or of an agency), empty or filled in from a service letter",
  },
  options: {
    out: { argument: "FILE", text: { "pt-BR": "Arquivo .xlsx a criar", en: "The .xlsx file to make" } },
    letter: {
      argument: "FILE",
      text: { "pt-BR": "Carta de serviço (XML) do Portal", en: "Service letter (XML) of the Portal" },
    },
    agency: {
      text: {
        "pt-BR": "O plano de trabalho do órgão, em vez do plano de um serviço",
        en: "The agency's workbook instead of a service's plan",
      },
    },
    sideloaded: {
      text: {
        "pt-BR": "Abrir o painel do suplemento em desenvolvimento (npm run excel), em vez do implantado",
        en: "Open the pane of the add-in being worked on (npm run excel) instead of the deployed one",
      },
    },
    force: { text: { "pt-BR": "Substituir o arquivo se já existir", en: "Replace the file when it is there already" } },
    today: {
      argument: "YYYY-MM-DD",
      text: {
        "pt-BR": "Data que decide os trimestres oferecidos",
        en: "The date that decides which quarters are offered",
      },
    },
  },
  needs: ["out"],
  run: async ({ option, switched, today, language, json }, terminal) => {
    const out = option("out") ?? "";
    const path = option("letter");
    const read = path === undefined ? null : await readLetterFile(path);
    if (read && !read.ok) {
      terminal.say(letterProblemMessage(read.problem, language));
      return 1;
    }
    const letter = read?.letter ?? null;
    const options: WriteOptions = { today, addin: switched("sideloaded") ? "sideloaded" : "deployed" };
    const bytes = switched("agency") ? await agencyWorkbook(letter, options) : await planWorkbook(letter, options);
    if (!writeNewFile(out, bytes, switched("force"))) {
      throw new Misuse({
        "pt-BR": `“${out}” já existe e pode ter sido preenchido. Escolha outro nome, ou use --force para substituí-lo.`,
        en: `“${out}” is there already and may have been filled in. Choose another name, or --force to replace it.`,
      });
    }
    if (json) terminal.print(JSON.stringify({ file: out, bytes: bytes.length }));
    else terminal.print(language === "en" ? `Written: ${out}` : `Criado: ${out}`);
    return 0;
  },
};

function planWorkbook(letter: ServiceLetter | null, options: WriteOptions): Promise<Uint8Array> {
  return writePlanWorkbook(
    letter ? planValuesOf(letter) : { fields: { "plan.id": randomUUID() }, tables: {} },
    options,
  );
}

function agencyWorkbook(letter: ServiceLetter | null, options: WriteOptions): Promise<Uint8Array> {
  return writeAgencyWorkbook(letter ? agencyValuesOf(letter.agency, [letter]) : { fields: {}, tables: {} }, options);
}
