import type { FileFailure } from "../rules/check-workbook.ts";
import type { MessageValues } from "../rules/rule.ts";
import type { Language } from "./catalogue.ts";
import { fill } from "./fill.ts";

type Sentences = { readonly [C in FileFailure["code"]]: string };

/** One sentence, what is wrong and what to do: the only thing said of a workbook that cannot be checked. */
export const fileFailureSentences: { readonly [L in Language]: Sentences } = {
  "pt-BR": {
    "empty-workbook":
      "Esta pasta de trabalho está vazia; use o modelo do Plano de Integração ou o do Plano de Trabalho do órgão.",
    "public-version":
      "Esta pasta de trabalho é a versão pública de um plano, sem e-mails e telefones: serve para ser lida e publicada, não para ser enviada nem para conferir o protocolo; use a original.",
    "not-of-the-product":
      "Esta pasta de trabalho não é um Plano de Integração nem um Plano de Trabalho do órgão; preencha o modelo e envie a pasta de trabalho dele.",
    "newer-version":
      "Esta pasta de trabalho é do modelo {version}, mais novo do que o deste programa ({supported}); atualize o programa e tente de novo.",
    "unsupported-version":
      "Esta pasta de trabalho é do modelo {version}, que não se usa mais; copie o que preencheu para o modelo {supported}.",
    incomplete:
      "Falta quase tudo do formulário nesta pasta de trabalho ({kind}): não há mais nada de {sheets}; copie o que preencheu para um modelo novo.",
    "other-agency":
      "Esta pasta de trabalho é do órgão de código SIORG {agency}, e quem envia é do órgão {sender}; confira o arquivo ou o código SIORG da primeira planilha.",
  },
  en: {
    "empty-workbook":
      "This workbook is empty; use the template of the Plano de Integração or that of the agency's Plano de Trabalho.",
    "public-version":
      "This workbook is the public version of a plan, without e-mails and telephones: it is for reading and publishing, not for sending nor for verifying its number; use the original.",
    "not-of-the-product":
      "This workbook is neither a Plano de Integração nor an agency's Plano de Trabalho; fill in the template and send its workbook.",
    "newer-version":
      "This workbook is of template {version}, newer than this program's ({supported}); update the program and try again.",
    "unsupported-version":
      "This workbook is of template {version}, which is no longer in use; copy what you filled in to template {supported}.",
    incomplete:
      "Nearly all of the form is gone from this workbook ({kind}): nothing is left of {sheets}; copy what you filled in to a new template.",
    "other-agency":
      "This workbook belongs to the agency of SIORG code {agency}, and the sender is of agency {sender}; check the file, or the SIORG code on the first sheet.",
  },
};

/** The sentence for a workbook that cannot be checked. */
export function fileFailureSentence(failure: FileFailure, language: Language): string {
  return fill(fileFailureSentences[language][failure.code], valuesOf(failure), language);
}

function valuesOf(failure: FileFailure): MessageValues {
  switch (failure.code) {
    case "empty-workbook":
    case "public-version":
    case "not-of-the-product":
      return {};
    case "newer-version":
    case "unsupported-version":
      return { version: failure.version, supported: failure.supported };
    case "incomplete":
      return {
        kind: failure.kind === "plan" ? "Plano de Integração" : "Plano de Trabalho do Órgão",
        sheets: { list: failure.sheets },
      };
    case "other-agency":
      return { agency: failure.agency, sender: failure.sender };
  }
}
