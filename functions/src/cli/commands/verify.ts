import { randomBytes } from "node:crypto";
import type { DocumentStore } from "../../ports/document-store.ts";
import { type VerifiedRows, verifyRows } from "../../use-cases/verify-rows.ts";
import type { Command, Language } from "../command.ts";
import { counted } from "../counted.ts";
import { driftWords } from "../drift-words.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** Whoever runs the command has the store itself in hand: there is no account to name. */
const BY = { uid: "terminal", name: "plano verify --repair" };

/** Compares everything consolidated with what was received, and mends what follows from it. */
export const verifyCommand: Command = {
  name: "verify",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Confere as linhas consolidadas e os resumos com as revisões recebidas, e corrige o que não confere",
    en: "Compares the consolidated rows and summaries with the revisions received, and mends what differs",
  },
  options: {
    store: STORE_OPTION,
    repair: { text: { "pt-BR": "Corrigir o que não confere", en: "Mend what differs" } },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { language, json } = invocation;
    const repair = invocation.switched("repair");
    const verify = (store: DocumentStore) =>
      verifyRows({ store, now: () => new Date(), randomBytes }, { repair: repair ? BY : null });
    const verified = await withStore(invocation, verify, { existing: true });
    if (json) terminal.print(JSON.stringify(verified));
    else for (const line of linesOf(verified, repair, language)) terminal.print(line);
    return verified.remaining.length > 0 ? 1 : 0;
  },
};

function linesOf(
  { agencies, plans, drift, remaining, mended }: VerifiedRows,
  repair: boolean,
  language: Language,
): readonly string[] {
  const isEnglish = language === "en";
  const seen = isEnglish
    ? `${counted(plans, "plan", "plans")} of ${counted(agencies, "agency", "agencies")}: `
    : `${counted(plans, "plano", "planos")} de ${counted(agencies, "órgão", "órgãos")}: `;
  if (drift.length === 0) return [seen + (isEnglish ? "everything agrees." : "tudo confere.")];
  const found = isEnglish
    ? counted(drift.length, "difference.", "differences.")
    : counted(drift.length, "diferença.", "diferenças.");
  const lines = [...drift.map((one) => `  ✖ ${driftWords(one)[language]}`), seen + found];
  if (!repair) return [...lines, isEnglish ? "To mend: add --repair." : "Para corrigir: acrescente --repair."];
  const left = isEnglish
    ? `Mended: ${counted(mended, "document", "documents")}; left: ${counted(remaining.length, "difference", "differences")}.`
    : `Corrigido: ${counted(mended, "documento", "documentos")}; ${remaining.length === 1 ? "resta" : "restam"} ${counted(remaining.length, "diferença", "diferenças")}.`;
  return [...lines, left];
}
