import { mendOf, messageOf } from "../../../../plan/messages/format.ts";
import { severityWord } from "../../../../plan/messages/severity-word.ts";
import { type FindingGroup, groupFindings } from "../../../../plan/rules/group.ts";
import type { Finding, Severity } from "../../../../plan/rules/rule.ts";
import { address } from "../../../../plan/workbook/address.ts";
import type { Place } from "../../../../plan/workbook/entry.ts";
import { type Examined, examineFile, rejectionSentence } from "../../use-cases/examine-file.ts";
import { type Command, type Language, Misuse } from "../command.ts";
import { givenFiles } from "../given-files.ts";

const SEVERITIES: readonly Severity[] = ["error", "query", "warning"];
const MARKS: { readonly [S in Severity]: string } = { error: "✖", query: "?", warning: "!" };

/** What is wrong in workbooks, by sheet and cell, and how to mend it. */
export const checkCommand: Command = {
  name: "check",
  operands: "FILE…",
  arity: [1, Number.POSITIVE_INFINITY],
  summary: {
    "pt-BR": "Diz o que há de errado em cada arquivo, por planilha e célula, e como corrigir",
    en: "Says what is wrong in each file, by sheet and cell, and how to mend it",
  },
  options: {
    final: {
      text: {
        "pt-BR": "Conferir como versão final: os nomes da seção 7 passam a ser exigidos",
        en: "Check as sent as final: the names of section 7 are then needed",
      },
    },
    sender: {
      argument: "SIORG",
      text: {
        "pt-BR": "Código SIORG do órgão que envia; arquivo de outro órgão é recusado",
        en: "SIORG code of the agency that sends; another agency's file is refused",
      },
    },
    today: {
      argument: "YYYY-MM-DD",
      text: {
        "pt-BR": "Data em que conferir (hoje, se não informada)",
        en: "The date to check on (today unless said)",
      },
    },
  },
  needs: [],
  run: async ({ operands, option, switched, today, language, json }, terminal) => {
    const examination = { today, final: switched("final"), sender: siorgOption(option("sender")) };
    let wrong = false;
    const reports: object[] = [];
    for (const file of givenFiles(operands)) {
      const examined = examineFile(file, examination);
      wrong ||= !examined.ok || examined.workbook.findings.some(({ severity }) => severity === "error");
      if (json) reports.push({ file: file.source, ...jsonOf(examined, language) });
      else terminal.print(reportOf(file.source, examined, language));
    }
    if (json) terminal.print(JSON.stringify(reports, null, 2));
    return wrong ? 1 : 0;
  },
};

function siorgOption(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return text;
  throw new Misuse({
    "pt-BR": `--sender espera um código SIORG, só algarismos, como 1929, não “${text}”.`,
    en: `--sender takes a SIORG code, digits alone, such as 1929, not “${text}”.`,
  });
}

function reportOf(source: string, examined: Examined, language: Language): string {
  if (!examined.ok) return `${source}\n  ${MARKS.error} ${rejectionSentence(examined.rejection, language)}\n`;
  const { findings } = examined.workbook;
  if (findings.length === 0) return `${source}\n  ✓ ${language === "en" ? "Nothing to mend." : "Nada a corrigir."}\n`;
  const groups = groupFindings(findings).map((group) => groupLines(group, language));
  return [source, ...groups, `  ${countsOf(findings, language)}`, ""].join("\n");
}

function groupLines(group: FindingGroup, language: Language): string {
  const word = severityWord(group.severity, 1, language);
  const cells = placesText(group.places);
  return [
    `  ${MARKS[group.severity]} ${word}${cells === "" ? "" : `  ${cells}`}`,
    `      ${messageOf(group, language)}`,
    `      → ${mendOf(group, language)}`,
  ].join("\n");
}

/** `Cronograma!C11, C12; Serviço!B4`: the cells of a sheet joined, in the order found. */
function placesText(places: readonly Place[]): string {
  const bySheet = Map.groupBy(places, ({ sheet }) => sheet);
  return [...bySheet]
    .map(([sheet, own]) => `${sheet}!${own.map(({ row, column }) => address(row, column)).join(", ")}`)
    .join("; ");
}

function countsOf(findings: readonly Finding[], language: Language): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severityWord(severity, count, language)}`;
  }).join(", ");
}

function jsonOf(examined: Examined, language: Language) {
  if (!examined.ok) {
    const { rejection } = examined;
    const code = rejection.of === "file" ? rejection.refusal.code : rejection.failure.code;
    return { refused: { code, message: rejectionSentence(rejection, language) }, findings: [] };
  }
  const { kind, findings } = examined.workbook;
  return {
    kind,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      field: finding.field,
      cells: finding.places.map(({ sheet, row, column }) => ({ sheet, address: address(row, column) })),
      message: messageOf(finding, language),
      mend: mendOf(finding, language),
    })),
  };
}
