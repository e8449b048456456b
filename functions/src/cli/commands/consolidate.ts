import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { inputFiles } from "../../intake/input-files.ts";
import { consolidateFiles } from "../../use-cases/consolidate-files.ts";
import { examineFile } from "../../use-cases/examine-file.ts";
import { writeConsolidated } from "../../workbook/consolidated/write-consolidated.ts";
import { type Command, Misuse } from "../command.ts";
import { countsOf, summaryText } from "../consolidation-summary.ts";

/** One consolidated workbook from folders, archives and files of plans and agency workbooks. */
export const consolidateCommand: Command = {
  name: "consolidate",
  operands: "DIR|ZIP|FILE…",
  arity: [1, Number.POSITIVE_INFINITY],
  summary: {
    "pt-BR":
      "Consolida planos e planos de trabalho em uma pasta de trabalho com gráficos, tabelas e a origem de cada linha",
    en: "Consolidates plans and agency workbooks into one workbook with charts, tables and the source of each row",
  },
  options: {
    out: { argument: "FILE", text: { "pt-BR": "Arquivo .xlsx a criar", en: "The .xlsx file to make" } },
    today: {
      argument: "YYYY-MM-DD",
      text: { "pt-BR": "Data da posição (hoje, se não informada)", en: "The date it is as of (today unless said)" },
    },
  },
  needs: ["out"],
  run: async ({ operands, option, today, language, json }, terminal) => {
    const out = option("out") ?? "";
    const words =
      language === "en" ? { reading: "Reading", writing: "Writing" } : { reading: "Lendo", writing: "Escrevendo" };
    // The last consolidated workbook may well lie among the plans it was made of.
    const files = inputFiles(operands).filter(({ source }) => resolve(source) !== resolve(out));
    spareWhatStandsAt(out, today);
    mkdirSync(dirname(out), { recursive: true });
    const result = await consolidateFiles(files, today, (done, all) => terminal.progress(words.reading, done, all));
    await writeConsolidated({ ...result, today }, out, ({ done, all }) => terminal.progress(words.writing, done, all));
    const counts = countsOf(result);
    terminal.print(json ? JSON.stringify({ file: out, ...counts }, null, 2) : summaryText(counts, out, language));
    return counts.refused > 0 || counts.errors > 0 ? 1 : 0;
  },
};

/** Writing over the last consolidated workbook is what people mean; writing over a plan is not. */
function spareWhatStandsAt(out: string, today: CivilDate): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    throw new Misuse({
      "pt-BR": `“${out}” é uma pasta. Diga o nome do arquivo .xlsx a criar.`,
      en: `“${out}” is a folder. Say the name of the .xlsx file to make.`,
    });
  }
  if (found && inputFiles([out]).some((file) => examineFile(file, { today }).ok)) {
    throw new Misuse({
      "pt-BR": `“${out}” é um plano ou um plano de trabalho, e seria substituído. Escolha outro nome para o consolidado.`,
      en: `“${out}” is a plan or an agency workbook, and would be replaced. Choose another name for the consolidated one.`,
    });
  }
}
