import { existsSync } from "node:fs";
import { refusalSentence } from "../../../../plan/contract/refusal-sentence.ts";
import { publicPlan } from "../../../../plan/personal/public-plan.ts";
import { printPlan } from "../../../../plan/printed/print-plan.ts";
import { valuesOf } from "../../../../plan/workbook/values.ts";
import { writeDocument } from "../../printing/write-document.ts";
import { examineFile, rejectionSentence } from "../../use-cases/examine-file.ts";
import { printReceivedPlan } from "../../use-cases/print-received-plan.ts";
import { publishDocument, publishWorkbook, writePublicWorkbook } from "../../use-cases/publish-plan.ts";
import { type Command, type Invocation, Misuse, type Terminal } from "../command.ts";
import { singleInput } from "../single-input.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";
import { writeOutput } from "../write-output.ts";

/** The official document of a plan: of a workbook's file, or of what was received. */
export const printCommand: Command = {
  name: "print",
  operands: "FILE|PLAN",
  arity: [1, 1],
  summary: {
    "pt-BR": "Imprime o documento oficial do plano, ou a versão pública, de um arquivo ou do que foi recebido",
    en: "Prints a plan's official document, or its public version, of a file or of what was received",
  },
  options: {
    out: {
      argument: "FILE",
      text: {
        "pt-BR": "Documento .docx a criar; com --public, também pasta de trabalho .xlsx",
        en: "The .docx document to make; with --public, a workbook .xlsx too",
      },
    },
    public: {
      text: {
        "pt-BR": "Versão pública: sem e-mails, telefones e outros dados pessoais",
        en: "Public version: without e-mails, telephones and other personal data",
      },
    },
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
    const out = invocation.option("out") ?? "";
    const edition = editionOf(out, invocation.switched("public"));
    const isFile = existsSync(given) || /\.xls[a-z]?$/i.test(given);
    const bytes = isFile
      ? await ofFile(given, edition, invocation, terminal)
      : await ofStore(given, edition, invocation, terminal);
    if (bytes === null) return 1;
    writeOutput(out, bytes, invocation.switched("force"));
    if (invocation.json) terminal.print(JSON.stringify({ file: out, bytes: bytes.length }));
    else terminal.print(invocation.language === "en" ? `Written: ${out}` : `Criado: ${out}`);
    return 0;
  },
};

/** What is to be made of a plan. */
type Edition = "document" | "publicDocument" | "publicWorkbook";

function editionOf(out: string, isPublic: boolean): Edition {
  if (/\.docx$/i.test(out)) return isPublic ? "publicDocument" : "document";
  if (isPublic && /\.xlsx$/i.test(out)) return "publicWorkbook";
  throw new Misuse({
    "pt-BR": `--out espera um nome que termine em .docx (ou .xlsx, com --public), não “${out}”.`,
    en: `--out takes a name that ends in .docx (or .xlsx, with --public), not “${out}”.`,
  });
}

/** Null when the file is no plan, which the terminal is told. */
async function ofFile(
  path: string,
  edition: Edition,
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
  const { content } = examined.workbook;
  // A file may not be what was received, whatever number it names.
  const printing = { on: today, received: null };
  if (edition === "document") return writeDocument(printPlan(content, { ...printing, omissions: null }));
  const published = publicPlan(content);
  return edition === "publicDocument"
    ? writeDocument(printPlan(published.content, { ...printing, omissions: published.omissions }))
    : writePublicWorkbook(valuesOf(published.content), today);
}

const OF_STORE = {
  document: printReceivedPlan,
  publicDocument: publishDocument,
  publicWorkbook: publishWorkbook,
} as const;

/** Null when there is no such plan or revision, which the terminal is told. */
async function ofStore(
  plan: string,
  edition: Edition,
  invocation: Invocation,
  terminal: Terminal,
): Promise<Uint8Array | null> {
  const agency = invocation.option("agency");
  if (agency === undefined) {
    throw new Misuse({
      "pt-BR": `Não existe o arquivo “${plan}”. Para um plano recebido, diga também --agency e --store.`,
      en: `There is no file “${plan}”. For a plan that was received, name --agency and --store too.`,
    });
  }
  const revision = revisionOption(invocation.option("revision"));
  const asked = { agency, plan, ...(revision !== undefined && { revision }) };
  const outcome = await withStore(invocation, (store) => OF_STORE[edition]({ store }, asked), { existing: true });
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
