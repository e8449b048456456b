import { importStore } from "../../transfer/import-store.ts";
import type { Command } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";
import { documentsOf } from "./export.ts";

/** An exported folder into an empty store. */
export const importCommand: Command = {
  name: "import",
  operands: "DIR",
  arity: [1, 1],
  summary: {
    "pt-BR": "Preenche uma base vazia com uma pasta exportada e confere tudo por hash; interrompida, continua",
    en: "Fills an empty store with an exported folder and checks it all by hash; interrupted, it goes on",
  },
  options: { store: STORE_OPTION },
  needs: [],
  run: async (invocation, terminal) => {
    const { language, json, operands } = invocation;
    const label = language === "en" ? "Importing" : "Importando";
    const manifest = await withStore(invocation, (store) =>
      importStore({
        store,
        folder: operands[0] ?? "",
        onProgress: (done, all) => terminal.progress(label, done, all),
      }),
    );
    const documents = documentsOf(manifest);
    if (json) terminal.print(JSON.stringify({ documents, verified: true }));
    else if (language === "en") terminal.print(`${counted(documents, "document", "documents")} taken in and verified.`);
    else terminal.print(`${counted(documents, "documento", "documentos")} na base, conferidos por hash.`);
    return 0;
  },
};
