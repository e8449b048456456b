import { existsSync } from "node:fs";
import { env } from "node:process";
import { MissingInput } from "../intake/input-files.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import { TransferRefused } from "../transfer/transfer-refusal.ts";
import { type Invocation, Misuse, type OptionDeclaration } from "./command.ts";
import { transferSentence } from "./transfer-sentence.ts";
import { sentenceOfUnavailable } from "./unavailable.ts";

/** The option that says which store a command works on. */
export const STORE_OPTION: OptionDeclaration = {
  argument: "sqlite:PATH|firestore[:PROJECT]",
  text: {
    "pt-BR": "Base de dados (a de PLANO_STORE, se não informada)",
    en: "The store (that of PLANO_STORE unless said)",
  },
};

/**
 * Opens the store that was asked for, acts on it and closes it. With `existing` a file that is not there is not made:
 * whoever only looks at a store has mistyped its name.
 *
 * @throws MissingInput for such a file; Misuse when no store is named, when it cannot be opened or does not answer, or when the documents stay
 */
export async function withStore<Result>(
  { option }: Invocation,
  act: (store: DocumentStore) => Promise<Result>,
  { existing = false }: { readonly existing?: boolean } = {},
): Promise<Result> {
  const setting = option("store") ?? env.PLANO_STORE;
  if (setting === undefined) {
    throw new Misuse({
      "pt-BR": "Diga qual base de dados: --store sqlite:dados/plano.sqlite, ou --store firestore:PROJETO.",
      en: "Say which store: --store sqlite:dados/plano.sqlite, or --store firestore:PROJECT.",
    });
  }
  // Loaded here: the client of Firestore takes a good part of a second that other commands need not wait for.
  const { openStore, storeSetting } = await import("../composition/open-store.ts");
  try {
    const named = storeSetting(setting);
    if (existing && named.kind === "sqlite" && !existsSync(named.file)) throw new MissingInput(named.file);
    const store = openStore(setting);
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof TransferRefused) throw new Misuse(transferSentence(error.problem));
    const sentence = sentenceOfUnavailable(error);
    throw sentence ? new Misuse(sentence) : error;
  }
}
