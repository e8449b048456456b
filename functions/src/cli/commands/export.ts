import { exportStore } from "../../transfer/export-store.ts";
import type { Manifest } from "../../transfer/manifest.ts";
import type { Command } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** Every document of a store as files that another store takes in. */
export const exportCommand: Command = {
  name: "export",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR":
      "Copia todos os documentos da base para uma pasta, com contagens e hashes (as contas de acesso não vão junto)",
    en: "Copies every document of the store to a folder, with counts and hashes (the sign-in accounts stay behind)",
  },
  options: {
    store: STORE_OPTION,
    out: { argument: "DIR", text: { "pt-BR": "Pasta nova ou vazia", en: "A new or empty folder" } },
  },
  needs: ["out"],
  run: async (invocation, terminal) => {
    const folder = invocation.option("out") ?? "";
    const manifest = await withStore(invocation, (store) => exportStore({ store, folder, now: new Date() }), {
      existing: true,
    });
    if (invocation.json) terminal.print(JSON.stringify(manifest, null, 2));
    else if (invocation.language === "en") {
      terminal.print(`${counted(documentsOf(manifest), "document", "documents")} in ${folder}.`);
      terminal.print("The sign-in accounts are not among them: npx firebase auth:export copies those.");
    } else {
      terminal.print(`${counted(documentsOf(manifest), "documento", "documentos")} em ${folder}.`);
      terminal.print("As contas de acesso não estão entre eles: quem as copia é npx firebase auth:export.");
    }
    return 0;
  },
};

/** How many documents an export holds. */
export function documentsOf({ files }: Manifest): number {
  return files.reduce((sum, { documents }) => sum + documents, 0);
}
