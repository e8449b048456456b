import { existsSync } from "node:fs";
import { brasiliaMoment } from "../../../../plan/calendar/brasilia-moment.ts";
import type { Verification } from "../../../../plan/contract/verification.ts";
import { fileFailureSentence } from "../../../../plan/messages/file-failures.ts";
import { verifyNumber, verifyWorkbook } from "../../use-cases/verify-receipt.ts";
import { readWorkbook } from "../../workbook/reader/read-workbook.ts";
import { refusalSentence } from "../../workbook/reader/refusal-messages.ts";
import type { Bilingual, Command, Language } from "../command.ts";
import { singleInput } from "../single-input.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** Whether a workbook, or a protocol number, is what was received. */
export const receiptCommand: Command = {
  name: "receipt",
  operands: "FILE|NUMBER",
  arity: [1, 1],
  summary: {
    "pt-BR": "Diz se um arquivo é exatamente o que foi recebido, ou se um número de protocolo existe",
    en: "Says whether a file is exactly what was received, or whether a protocol number was given",
  },
  options: { store: STORE_OPTION },
  needs: [],
  run: async (invocation, terminal) => {
    const { operands, language, json } = invocation;
    const given = operands[0] ?? "";
    const isFile = existsSync(given) || /\.xls[a-z]?$/i.test(given);
    const read = isFile ? readAt(given) : null;
    if (read?.ok === false) {
      terminal.say(refusalSentence(read.refusal, language));
      return 1;
    }
    const outcome = await withStore(
      invocation,
      (store) =>
        read === null ? verifyNumber({ store }, { number: given }) : verifyWorkbook({ store }, { grid: read.grid }),
      { existing: true },
    );
    if (!outcome.ok) {
      if (outcome.refusal.code !== "unusable-workbook") throw new Error(`Verification: ${outcome.refusal.code}`);
      terminal.say(fileFailureSentence(outcome.refusal.failure, language));
      return 1;
    }
    const { result } = outcome;
    terminal.print(json ? JSON.stringify(result) : sentenceOf(result, language));
    return ["genuine", "erased", "received"].includes(result.outcome) ? 0 : 1;
  },
};

function readAt(path: string) {
  const loaded = singleInput(path).load();
  return loaded.ok ? readWorkbook(loaded.bytes) : loaded;
}

function sentenceOf(verification: Verification, language: Language): string {
  return sentencesOf(verification)[language];
}

function sentencesOf(verification: Verification): Bilingual {
  switch (verification.outcome) {
    case "genuine":
      return {
        "pt-BR": `Autêntico: é exatamente o que foi recebido em ${brasiliaMoment(verification.moment)}, protocolo ${verification.number}.${latestPt(verification.latest)}`,
        en: `Genuine: it is exactly what was received at ${verification.moment}, number ${verification.number}.${latestEn(verification.latest)}`,
      };
    case "erased":
      return {
        "pt-BR": `Autêntico, a não ser por dados pessoais eliminados em ${brasiliaMoment(verification.erasedAt)}: o mais é o que foi recebido em ${brasiliaMoment(verification.moment)}, protocolo ${verification.number}.${latestPt(verification.latest)}`,
        en: `Genuine, but for personal data erased at ${verification.erasedAt}: the rest is what was received at ${verification.moment}, number ${verification.number}.${latestEn(verification.latest)}`,
      };
    case "received":
      return {
        "pt-BR": `O protocolo ${verification.number} foi emitido em ${brasiliaMoment(verification.moment)}.${latestPt(verification.latest)}`,
        en: `The number ${verification.number} was given at ${verification.moment}.${latestEn(verification.latest)}`,
      };
    case "changed":
      return {
        "pt-BR": `Alterado: o protocolo ${verification.number} foi emitido em ${brasiliaMoment(verification.moment)} para outro conteúdo.`,
        en: `Changed: the number ${verification.number} was given at ${verification.moment} for another content.`,
      };
    case "unknown":
      return {
        "pt-BR": `O protocolo “${verification.number}” nunca foi emitido.`,
        en: `The number “${verification.number}” was never given.`,
      };
    case "withoutReceipt":
      return {
        "pt-BR": "O arquivo não traz protocolo: nunca foi enviado, ou não é o que foi devolvido depois do envio.",
        en: "The file names no protocol number: it was never sent, or is not the one that was given back.",
      };
  }
}

function latestPt(latest: boolean): string {
  return latest ? " É a versão mais recente." : " Depois disso foi recebida outra versão.";
}

function latestEn(latest: boolean): string {
  return latest ? " It is the latest version." : " Another version was received since.";
}
