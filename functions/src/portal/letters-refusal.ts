import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Refusal as FileRefusal } from "../workbook/reader/refusal.ts";

/** Why nothing can be taken from what was given as letters. */
export type LettersRefusal = Extract<Refusal, { readonly code: "unreadable-letters" }>;

type Sentences = LettersRefusal["sentences"];

const SENTENCES = {
  "too-large": {
    "pt-BR": "O arquivo é grande demais. Importe as cartas em partes, ou pela linha de comando.",
    en: "The file is too large. Import the letters in parts, or on the command line.",
  },
  "not-letters": {
    "pt-BR":
      "O arquivo não é um .zip de cartas de serviço (XML) nem o catálogo do Portal (JSON). Escolha um desses arquivos.",
    en: "The file is neither a .zip of service letters (XML) nor the Portal's catalogue (JSON). Choose one of these.",
  },
  "unusable-archive": {
    "pt-BR": "O arquivo .zip está danificado ou tem um conteúdo que não é aceito. Crie-o outra vez, só com as cartas.",
    en: "The .zip file is damaged or holds what is not accepted. Make it again, of the letters alone.",
  },
  "malformed-json": {
    "pt-BR": "O JSON está malformado, talvez incompleto. Baixe o catálogo do Portal outra vez.",
    en: "The JSON is malformed, perhaps incomplete. Download the Portal's catalogue again.",
  },
  "not-a-catalogue": {
    "pt-BR": "O JSON não é o catálogo do Portal: falta a lista “resposta”. Baixe-o de /api/v1/servicos.",
    en: "The JSON is not the Portal's catalogue: it lacks the list “resposta”. Download it from /api/v1/servicos.",
  },
  "portal-error": {
    "pt-BR": "O Portal respondeu com erro em vez do catálogo (“hasErro”). Baixe-o outra vez mais tarde.",
    en: "The Portal answered with an error instead of the catalogue (“hasErro”). Download it again later.",
  },
  "no-letters": {
    "pt-BR": "Não há nenhuma carta de serviço no que foi enviado. Confira o arquivo.",
    en: "There is no service letter in what was sent. Check the file.",
  },
} as const satisfies { readonly [reason: string]: Sentences };

/** The refusal for one of the reasons that letters have of their own. */
export function lettersRefusal(reason: keyof typeof SENTENCES): LettersRefusal {
  return { code: "unreadable-letters", reason, sentences: SENTENCES[reason] };
}

/** The refusal of an archive that the guard did not let pass; the guard's own code is the reason. */
export function archiveRefusal({ code }: FileRefusal): LettersRefusal {
  return code === "too-large" ? lettersRefusal(code) : { ...lettersRefusal("unusable-archive"), reason: code };
}
