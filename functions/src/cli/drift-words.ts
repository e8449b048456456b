import type { Drift } from "../drift/drift.ts";
import type { Bilingual } from "./command.ts";

/** What a drift is, in words: whose, and what is wrong. */
export function driftWords(drift: Drift): Bilingual {
  const { agency, plan } = drift;
  const what = kindWords(drift);
  return {
    "pt-BR": `órgão ${agency}, ${plan === null ? "dados do órgão" : `plano ${plan}`}: ${what["pt-BR"]}`,
    en: `agency ${agency}, ${plan === null ? "the agency itself" : `plan ${plan}`}: ${what.en}`,
  };
}

function kindWords(drift: Drift): Bilingual {
  switch (drift.kind) {
    case "row-missing":
      return { "pt-BR": "falta a linha consolidada", en: "the consolidated row is missing" };
    case "row-extra":
      return {
        "pt-BR": `há uma linha consolidada a mais (parte ${drift.part})`,
        en: `there is a consolidated row too many (part ${drift.part})`,
      };
    case "row-differs":
      return differs("a linha consolidada difere do que foi recebido", "the consolidated row differs", drift.fields);
    case "part-differs":
      return {
        "pt-BR": `a parte ${drift.part} das linhas não diz quantas partes há`,
        en: `part ${drift.part} of the rows does not say how many there are`,
      };
    case "directory-differs":
      return { "pt-BR": "o índice do órgão não confere", en: "the agency's directory is wrong" };
    case "agency-differs":
      return differs("o cadastro do órgão não confere", "the agency's document differs", drift.fields);
    case "summary-differs":
      return differs("o resumo do órgão não confere", "the agency's summary differs", drift.fields);
    case "acceptance-differs":
      return differs(
        "a situação não é a da última revisão",
        "it does not stand as its last revision says",
        drift.fields,
      );
    case "review-incomplete": {
      const steps = drift.missing.join(", ");
      return {
        "pt-BR": `o histórico da análise não fecha${steps && ` (faltam os passos ${steps})`}; só uma cópia de segurança o traz de volta`,
        en: `the history of its review does not add up${steps && ` (steps ${steps} are missing)`}; only a backup brings it back`,
      };
    }
    case "document-missing":
      return { "pt-BR": "falta o documento", en: "its document is missing" };
    case "revision-missing":
      return {
        "pt-BR": `falta a revisão ${drift.revision}; só uma cópia de segurança a traz de volta`,
        en: `revision ${drift.revision} is missing; only a backup brings it back`,
      };
    case "revision-altered":
      return {
        "pt-BR": `a revisão ${drift.revision} foi alterada depois de recebida; só uma cópia de segurança a traz de volta`,
        en: `revision ${drift.revision} was altered after it was received; only a backup brings it back`,
      };
  }
}

function differs(portuguese: string, english: string, fields: readonly string[]): Bilingual {
  const names = fields.join(", ");
  return { "pt-BR": `${portuguese} (${names})`, en: `${english} (${names})` };
}
