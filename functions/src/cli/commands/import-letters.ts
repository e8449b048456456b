import { randomBytes } from "node:crypto";
import type { LettersImported } from "../../../../plan/contract/letters.ts";
import { operator } from "../../accounts/operator.ts";
import { letterProblemMessage } from "../../portal/letter-problem.ts";
import type { LettersRefusal } from "../../portal/letters-refusal.ts";
import { importLetters } from "../../use-cases/import-letters.ts";
import type { Command, Language, Misuse } from "../command.ts";
import { counted } from "../counted.ts";
import { lettersAt, lettersMisuse } from "../given-letters.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** The service letters of a folder or an archive, or the Portal's catalogue, into a store. */
export const importLettersCommand: Command = {
  name: "import-letters",
  operands: "DIR|ZIP|JSON",
  arity: [1, 1],
  summary: {
    "pt-BR": "Guarda na base as cartas de serviço (pasta ou .zip de XML) ou o catálogo do Portal (JSON)",
    en: "Takes service letters (a folder or a .zip of XML) or the Portal's catalogue (JSON) into the store",
  },
  options: { store: STORE_OPTION },
  needs: [],
  run: async (invocation, terminal) => {
    const { operands, language, json } = invocation;
    const letters = lettersAt(operands[0] ?? "");
    const label = language === "en" ? "Importing" : "Importando";
    const outcome = await withStore(invocation, (store) =>
      importLetters(
        { store, now: () => new Date(), randomBytes },
        {
          account: operator,
          letters,
          onProgress: (done, all) => terminal.progress(label, done, all),
        },
      ),
    );
    if (!outcome.ok) throw misuseOf(outcome.refusal.code === "unreadable-letters" ? outcome.refusal : null);
    const { result } = outcome;
    for (const { file, problem } of result.refused) terminal.say(`${file}: ${letterProblemMessage(problem, language)}`);
    terminal.print(json ? JSON.stringify(result, null, 2) : summaryOf(result, language));
    return result.refused.length > 0 ? 1 : 0;
  },
};

function misuseOf(refusal: LettersRefusal | null): Misuse {
  if (refusal === null) throw new Error("The import was refused for another reason than its letters.");
  return lettersMisuse(refusal);
}

function summaryOf(imported: LettersImported, language: Language): string {
  const { letters, added, changed, unchanged, agencies, newAgencies, refused } = imported;
  if (language === "en") {
    return [
      `${counted(letters, "letter", "letters")} of ${counted(agencies, "agency", "agencies")} (${newAgencies} new):`,
      ` ${added} added, ${changed} changed, ${unchanged} as they were, ${refused.length} refused.`,
    ].join("");
  }
  return [
    `${counted(letters, "carta", "cartas")} de ${counted(agencies, "órgão", "órgãos")} (${newAgencies} novos):`,
    ` ${added} incluídas, ${changed} alteradas, ${unchanged} sem mudança, ${refused.length} recusadas.`,
  ].join("");
}
