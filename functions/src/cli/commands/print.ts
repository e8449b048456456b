import { existsSync } from "node:fs";
import { refusalSentence } from "../../../../plan/contract/refusal-sentence.ts";
import { printPlan } from "../../../../plan/printed/print-plan.ts";
import type { PlanContent } from "../../../../plan/workbook/content.ts";
import { writeDocument } from "../../printing/write-document.ts";
import { examineFile, rejectionSentence } from "../../use-cases/examine-file.ts";
import { printReceivedPlan } from "../../use-cases/print-received-plan.ts";
import { writeNewFile } from "../../use-cases/write-new-file.ts";
import { type Command, type Invocation, Misuse, type Terminal } from "../command.ts";
import { singleInput } from "../single-input.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** The official document of a plan: of a workbook's file, or of what was received. */
export const printCommand: Command = {
  name: "print",
  operands: "FILE|PLAN",
  arity: [1, 1],
  summary: {
    "pt-BR": "Imprime o documento oficial do plano (.docx), de um arquivo ou do que foi recebido",
    en: "Prints a plan's official document (.docx), of a file or of what was received",
  },
  options: {
    out: { argument: "FILE", text: { "pt-BR": "Documento .docx a criar", en: "The .docx document to make" } },
    store: STORE_OPTION,
    agency: {
      argument: "SIORG",
      text: { "pt-BR": "Órgão do plano recebido", en: "The agency of the plan that was received" },
    },
    revision: {
      argument: "N",
      text: { "pt-BR": "Revisão (a atual, se não informada)", en: "The revision (the current one unless said)" },
    },
    force: { text: { "pt-BR": "Substituir o arquivo se já existir", en: "Replace the file when it is there already" } },
    today: {
      argument: "YYYY-MM-DD",
      text: {
        "pt-BR": "Dia em que se calculam os indicadores de um arquivo",
        en: "The day on which a file's indicators are worked out",
      },
    },
  },
  needs: ["out"],
  run: async (invocation, terminal) => {
    const given = invocation.operands[0] ?? "";
    const isFile = existsSync(given) || /\.xls[a-z]?$/i.test(given);
    const bytes = isFile
      ? await printedFile(given, invocation, terminal)
      : await printedPlan(given, invocation, terminal);
    if (bytes === null) return 1;
    const out = invocation.option("out") ?? "";
    if (!writeNewFile(out, bytes, invocation.switched("force"))) {
      throw new Misuse({
        "pt-BR": `“${out}” já existe. Escolha outro nome, ou use --force para substituí-lo.`,
        en: `“${out}” is there already. Choose another name, or --force to replace it.`,
      });
    }
    if (invocation.json) terminal.print(JSON.stringify({ file: out, bytes: bytes.length }));
    else terminal.print(invocation.language === "en" ? `Written: ${out}` : `Criado: ${out}`);
    return 0;
  },
};

/** Null when the file is no plan, which the terminal is told. */
async function printedFile(
  path: string,
  { today, language }: Invocation,
  terminal: Terminal,
): Promise<Uint8Array | null> {
  const examined = examineFile(singleInput(path), { today });
  if (!examined.ok) {
    terminal.say(rejectionSentence(examined.rejection, language));
    return null;
  }
  if (examined.workbook.kind !== "plan") {
    terminal.say(
      language === "en"
        ? `“${path}” is an agency's workbook; only plans have an official document.`
        : `“${path}” é o plano de trabalho de um órgão; só o plano de integração tem documento oficial.`,
    );
    return null;
  }
  return writeDocument(printedFrom(examined.workbook.content, today));
}

/** A file may not be what was received, whatever number it names. */
function printedFrom(content: PlanContent, on: string) {
  return printPlan(content, { on, received: null, isPublic: false });
}

/** Null when there is no such plan or revision, which the terminal is told. */
async function printedPlan(plan: string, invocation: Invocation, terminal: Terminal): Promise<Uint8Array | null> {
  const agency = invocation.option("agency");
  if (agency === undefined) {
    throw new Misuse({
      "pt-BR": `Não existe o arquivo “${plan}”. Para um plano recebido, diga também --agency e --store.`,
      en: `There is no file “${plan}”. For a plan that was received, name --agency and --store too.`,
    });
  }
  const revision = revisionOption(invocation.option("revision"));
  const asked = { agency, plan, ...(revision !== undefined && { revision }) };
  const outcome = await withStore(invocation, (store) => printReceivedPlan({ store }, asked), { existing: true });
  if (outcome.ok) return outcome.result.bytes;
  terminal.say(refusalSentence(outcome.refusal, invocation.language));
  return null;
}

function revisionOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Misuse({
    "pt-BR": `--revision espera o número de uma revisão, como 2, não “${text}”.`,
    en: `--revision takes the number of a revision, such as 2, not “${text}”.`,
  });
}
