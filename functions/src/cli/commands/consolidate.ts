import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { inputFiles } from "../../intake/input-files.ts";
import { consolidateFiles } from "../../use-cases/consolidate-files.ts";
import { writeConsolidated } from "../../workbook/consolidated/write-consolidated.ts";
import type { Command } from "../command.ts";
import { countsOf, summaryText } from "../consolidation-summary.ts";

/** One consolidated workbook from folders, archives and files of plans and agency workbooks. */
export const consolidateCommand: Command = {
  name: "consolidate",
  operands: "DIR|ZIP|FILE…",
  arity: [1, Number.POSITIVE_INFINITY],
  summary: {
    "pt-BR":
      "Consolida planos e planos de trabalho em uma pasta de trabalho com figuras, tabelas e a origem de cada linha",
    en: "Consolidates plans and agency workbooks into one workbook with charts, tables and the source of each row",
  },
  options: {
    out: { argument: "FILE", text: { "pt-BR": "Arquivo .xlsx a criar", en: "The .xlsx file to make" } },
    today: {
      argument: "YYYY-MM-DD",
      text: { "pt-BR": "Data da posição (hoje, se não dita)", en: "The date it is as of (today unless said)" },
    },
  },
  needs: ["out"],
  run: async ({ operands, option, today, language, json }, terminal) => {
    const out = option("out") ?? "";
    const words =
      language === "en" ? { reading: "Reading", writing: "Writing" } : { reading: "Lendo", writing: "Escrevendo" };
    mkdirSync(dirname(out), { recursive: true });
    // The last consolidated workbook may well lie among the plans it was made of.
    const files = inputFiles(operands).filter(({ source }) => resolve(source) !== resolve(out));
    const result = await consolidateFiles(files, today, (done, all) => terminal.progress(words.reading, done, all));
    await writeConsolidated({ ...result, today }, out, ({ done, all }) => terminal.progress(words.writing, done, all));
    const counts = countsOf(result);
    terminal.print(json ? JSON.stringify({ file: out, ...counts }, null, 2) : summaryText(counts, out, language));
    return counts.refused > 0 || counts.errors > 0 ? 1 : 0;
  },
};
