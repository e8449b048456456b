import type { TransferProblem } from "../transfer/transfer-refusal.ts";
import type { Bilingual } from "./command.ts";

/** What to say, and to do, when documents were not moved. */
export function transferSentence(problem: TransferProblem): Bilingual {
  switch (problem.kind) {
    case "folderNotEmpty":
      return {
        "pt-BR": `A pasta “${problem.path}” não está vazia. Escolha outra em --out.`,
        en: `The folder “${problem.path}” is not empty. Choose another one for --out.`,
      };
    case "storeMoved":
      return {
        "pt-BR":
          "Alguém enviou ou mudou algo durante a exportação. Repita quando ninguém estiver usando, em outra pasta.",
        en: "Somebody sent or changed something during the export. Repeat it when nobody is at work, into another folder.",
      };
    case "importUnfinished":
      return {
        "pt-BR":
          "A importação para esta base não chegou ao fim. Repita-a com a mesma pasta: ela continua de onde parou.",
        en: "The import into this store did not come to its end. Repeat it with the same folder: it goes on where it stopped.",
      };
    case "noExport":
      return {
        "pt-BR": `“${problem.path}” não é uma exportação completa: falta manifest.json.`,
        en: `“${problem.path}” is not a complete export: manifest.json is missing.`,
      };
    case "damaged":
      return {
        "pt-BR": `“${problem.path}” falta ou foi alterado desde a exportação. Exporte de novo.`,
        en: `“${problem.path}” is missing or was changed since the export. Export again.`,
      };
    case "storeNotEmpty":
      return {
        "pt-BR": `A base de destino não está vazia (há documentos em “${problem.collection}”). Importe para uma base nova.`,
        en: `The store to import into is not empty (there are documents in “${problem.collection}”). Import into a new one.`,
      };
    case "otherImport":
      return {
        "pt-BR":
          "Outra exportação começou a ser importada para esta base. Termine-a com a pasta dela, ou use uma base nova.",
        en: "The import of another export was begun into this store. End it with its own folder, or use a new store.",
      };
    case "notAsWritten":
      return {
        "pt-BR": `O que foi gravado em “${problem.group}” difere do que foi exportado: alguém escreveu na base. Use uma base nova.`,
        en: `What was written to “${problem.group}” differs from what was exported: somebody wrote too. Use a new store.`,
      };
  }
}
