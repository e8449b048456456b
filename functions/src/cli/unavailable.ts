import type { Bilingual } from "./command.ts";
import { systemError } from "./system-error.ts";

/**
 * The sentence for a store, sign-in service or mail that was set up wrongly or does not answer; null for any other error.
 * Errors are told by their names, so that the command line need not load what throws them.
 */
export function sentenceOfUnavailable(error: unknown): Bilingual | null {
  const name = typeof error === "object" && error !== null ? Reflect.get(error, "name") : undefined;
  const { message } = systemError(error);
  switch (name) {
    case "UnknownStore":
      return {
        "pt-BR": "O lugar dos dados não é nenhum de sqlite:ARQUIVO, firestore e firestore:PROJETO.",
        en: "Where the data is, is none of sqlite:FILE, firestore and firestore:PROJECT.",
      };
    case "UnknownMailer":
      return {
        "pt-BR":
          "O correio não está bem dito. Exemplos: folder:PASTA, smtp://usuario:senha@servidor:587, com remetente plano@exemplo.gov.br.",
        en: "The mail is not set up well. Examples: folder:DIR, smtp://user:password@host:587, with a sender such as plano@exemplo.gov.br.",
      };
    case "StoreError":
      return { "pt-BR": `Os dados não estão ao alcance: ${message}`, en: `The data cannot be reached: ${message}` };
    case "AccountsUnavailable":
      return {
        "pt-BR": `As contas não estão ao alcance. Confira GOOGLE_APPLICATION_CREDENTIALS (ou FIREBASE_AUTH_EMULATOR_HOST) e o projeto. Resposta: ${message}`,
        en: `The accounts cannot be reached. Check GOOGLE_APPLICATION_CREDENTIALS (or FIREBASE_AUTH_EMULATOR_HOST) and the project. Answer: ${message}`,
      };
    default:
      return null;
  }
}
