import type { Bilingual } from "../cli/command.ts";
import { systemError } from "../cli/system-error.ts";
import { StoreError } from "../ports/store-error.ts";
import { DataInUse, UnusableData } from "./data-folder.ts";
import { EmulatorsFailed } from "./emulators.ts";

/** The sentence for what keeps a stack from starting and a person can mend, or null when it is our own mistake. */
export function sentenceOf(error: unknown, folder: string): Bilingual | null {
  if (error instanceof DataInUse) {
    return {
      "pt-BR": `Os dados em “${folder}” já estão em uso por outro npm start. Pare o outro, ou use outra pasta: --data PASTA`,
      en: `Another npm start uses the data in “${folder}”. Stop it, or use another folder: --data DIR`,
    };
  }
  if (error instanceof UnusableData) return damaged(error.path);
  if (error instanceof StoreError && error.problem.kind === "unavailable") {
    return {
      "pt-BR": `A base de dados em “${folder}” não pôde ser usada: ${error.problem.reason}`,
      en: `The store in “${folder}” could not be used: ${error.problem.reason}`,
    };
  }
  if (error instanceof EmulatorsFailed) {
    return {
      "pt-BR": `Os emuladores do Firebase pararam. ${error.said} O registro está em “${folder}/registro/emuladores.log”.`,
      en: `Firebase's emulators ended. ${error.said} Their log is “${folder}/registro/emuladores.log”.`,
    };
  }
  const { code, path } = systemError(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ERR_SQLITE_ERROR") {
    return {
      "pt-BR": `Sem permissão para escrever em “${path || folder}”. Mude a permissão, ou use outra pasta: --data PASTA`,
      en: `No permission to write to “${path || folder}”. Change that, or use another folder: --data DIR`,
    };
  }
  return null;
}

function damaged(path: string): Bilingual {
  return {
    "pt-BR": `“${path}” está danificado ou não é do Plano Digital, e nada foi mudado. Restaure uma cópia, ou mova a pasta e recomece com outra: --data PASTA`,
    en: `“${path}” is damaged or not Plano Digital's, and nothing was changed. Restore a copy, or move the folder away and begin with another: --data DIR`,
  };
}
