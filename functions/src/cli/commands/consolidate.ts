import { mkdirSync, mkdtempSync, rmdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { type Month, monthOf, monthOfDate } from "../../../../plan/calendar/month.ts";
import { inputFiles } from "../../intake/input-files.ts";
import { consolidateFiles } from "../../use-cases/consolidate-files.ts";
import { examineFile } from "../../use-cases/examine-file.ts";
import { writeConsolidated } from "../../workbook/consolidated/write-consolidated.ts";
import { type Command, Misuse } from "../command.ts";
import { countsOf, summaryText } from "../consolidation-summary.ts";
import { givenFiles } from "../given-files.ts";

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
    month: {
      argument: "YYYY-MM",
      text: {
        "pt-BR": "Indicadores só desse mês (se não informado, os mais recentes dos últimos 12 meses)",
        en: "Indicators of that month alone (the latest of the last 12 months unless said)",
      },
    },
    today: {
      argument: "YYYY-MM-DD",
      text: { "pt-BR": "Data da posição (hoje, se não informada)", en: "The date it is as of (today unless said)" },
    },
  },
  needs: ["out"],
  run: async ({ operands, option, today, language, json }, terminal) => {
    const out = option("out") ?? "";
    const month = monthOption(option("month"), today);
    const words =
      language === "en" ? { reading: "Reading", writing: "Writing" } : { reading: "Lendo", writing: "Escrevendo" };
    // The last consolidated workbook may well lie among the plans it was made of.
    const files = givenFiles(operands, ({ source }) => resolve(source) !== resolve(out));
    spareWhatStandsAt(out, today);
    makePlaceFor(out);
    const result = await consolidateFiles(files, { today, month }, (done, all) =>
      terminal.progress(words.reading, done, all),
    );
    await writeConsolidated({ ...result, today }, out, ({ done, all }) => terminal.progress(words.writing, done, all));
    const counts = countsOf(result);
    terminal.print(json ? JSON.stringify({ file: out, ...counts }, null, 2) : summaryText(counts, out, language));
    return counts.refused > 0 || counts.errors > 0 ? 1 : 0;
  },
};

function monthOption(text: string | undefined, today: CivilDate): Month | null {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const month = match ? monthOf(Number(match[1]), Number(match[2])) : null;
  if (month !== null && month <= monthOfDate(today)) return month;
  throw new Misuse({
    "pt-BR": `--month espera um mês como 2026-03, que não seja futuro, não “${text}”.`,
    en: `--month takes a month such as 2026-03 that is not in the future, not “${text}”.`,
  });
}

/**
 * Makes the folder of the result and tries it, as the writing will: whoever may not write there hears of it before
 * thousands of files are read, not after.
 *
 * @throws the file system's own error, about `out`
 */
function makePlaceFor(out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  try {
    rmdirSync(mkdtempSync(join(dirname(out), `.${basename(out)}-`)));
  } catch (error) {
    if (typeof error === "object" && error !== null) Reflect.set(error, "path", out);
    throw error;
  }
}

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
