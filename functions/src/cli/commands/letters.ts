import { letterProblemMessage } from "../../portal/letter-problem.ts";
import { type LetterWorkbooks, writeLetterWorkbooks } from "../../use-cases/letter-workbooks.ts";
import type { Command, Language } from "../command.ts";
import { counted } from "../counted.ts";
import { noLetters } from "../no-letters.ts";

/** A prefilled workbook for every service letter of a folder, and one for every agency. */
export const lettersCommand: Command = {
  name: "letters",
  operands: "DIR",
  arity: [1, 1],
  summary: {
    "pt-BR": "Cria um plano preenchido para cada carta de serviço da pasta, e um plano de trabalho para cada órgão",
    en: "Makes a prefilled plan for every service letter of the folder, and a workbook for every agency",
  },
  options: {
    out: { argument: "DIR", text: { "pt-BR": "Pasta onde criar", en: "The folder to write into" } },
    force: { text: { "pt-BR": "Substituir os arquivos que já existem", en: "Replace files that are there already" } },
    today: {
      argument: "YYYY-MM-DD",
      text: {
        "pt-BR": "Data que decide os trimestres oferecidos",
        en: "The date that decides which quarters are offered",
      },
    },
  },
  needs: ["out"],
  run: async ({ operands, option, switched, today, language, json }, terminal) => {
    const out = option("out") ?? "";
    const label = language === "en" ? "Writing" : "Escrevendo";
    const folder = operands[0] ?? "";
    const made = await writeLetterWorkbooks({ letters: folder, out, today, replace: switched("force") }, (done, all) =>
      terminal.progress(label, done, all),
    );
    if (made.letters === 0) throw noLetters(folder);
    for (const { file, problem } of made.refused) terminal.say(`${file}: ${letterProblemMessage(problem, language)}`);
    if (json) terminal.print(JSON.stringify(made, null, 2));
    else terminal.print(summaryOf(made, out, language));
    return made.refused.length > 0 ? 1 : 0;
  },
};

function summaryOf(
  { letters, plans, agencies, kept, refused }: LetterWorkbooks,
  out: string,
  language: Language,
): string {
  if (language === "en") {
    return [
      `${counted(letters, "letter", "letters")}: ${counted(plans, "plan", "plans")}`,
      ` and ${counted(agencies, "agency workbook", "agency workbooks")} in ${out};`,
      ` ${counted(kept, "was there and was kept", "were there and were kept")},`,
      ` ${counted(refused.length, "letter", "letters")} refused.`,
    ].join("");
  }
  return [
    `${counted(letters, "carta", "cartas")}: ${counted(plans, "plano", "planos")}`,
    ` e ${counted(agencies, "plano de trabalho", "planos de trabalho")} em ${out};`,
    ` ${counted(kept, "já existia e foi mantido", "já existiam e foram mantidos")},`,
    ` ${counted(refused.length, "carta recusada", "cartas recusadas")}.`,
  ].join("");
}
