import { formatMonth, type Month } from "../../../plan/calendar/month.ts";
import { severityWord } from "../../../plan/messages/severity-word.ts";
import type { ConsolidatedFiles } from "../use-cases/consolidate-files.ts";
import type { Language } from "./command.ts";
import { counted } from "./counted.ts";

/** A consolidation in a few numbers. */
export interface ConsolidationCounts {
  readonly files: number;
  readonly taken: number;
  readonly superseded: number;
  readonly refused: number;
  readonly agencies: number;
  readonly plans: number;
  /** The month whose indicators these are; null for the latest of the last twelve months. */
  readonly month: Month | null;
  /** Findings of the files that are in the figures, by severity. */
  readonly errors: number;
  readonly queries: number;
  readonly warnings: number;
}

export function countsOf({ consolidated, month, files, findings }: ConsolidatedFiles): ConsolidationCounts {
  const count = { error: 0, query: 0, warning: 0 };
  for (const file of findings) for (const { severity } of file.findings) count[severity]++;
  const outcomes = { taken: 0, superseded: 0, refused: 0 };
  for (const { outcome } of files) outcomes[outcome]++;
  return {
    files: files.length,
    ...outcomes,
    agencies: consolidated.agencies.length,
    plans: consolidated.plans.length,
    month,
    errors: count.error,
    queries: count.query,
    warnings: count.warning,
  };
}

/** The same in a few lines. */
export function summaryText(counts: ConsolidationCounts, out: string, language: Language): string {
  const { files, taken, superseded, refused, agencies, plans, month, errors, queries, warnings } = counts;
  const findings = [
    `${errors} ${severityWord("error", errors, language)}`,
    `${queries} ${severityWord("query", queries, language)}`,
    `${warnings} ${severityWord("warning", warnings, language)}`,
  ].join(", ");
  if (language === "en") {
    return [
      `${counted(files, "file", "files")}: ${taken} taken, ${superseded} superseded by another version, ${refused} refused (why: sheet Arquivos).`,
      `${counted(plans, "plan", "plans")} of ${counted(agencies, "agency", "agencies")}; ${findings} (sheet Apontamentos).`,
      ...(month === null ? [] : [`Indicators of ${month} alone.`]),
      `Written: ${out}`,
    ].join("\n");
  }
  return [
    `${counted(files, "arquivo", "arquivos")}: ${counted(taken, "considerado", "considerados")}, ${counted(superseded, "substituído", "substituídos")} por outra versão, ${counted(refused, "recusado", "recusados")} (motivos na planilha Arquivos).`,
    `${counted(plans, "plano", "planos")} de ${counted(agencies, "órgão", "órgãos")}; ${findings} (planilha Apontamentos).`,
    ...(month === null ? [] : [`Indicadores só de ${formatMonth(month)}.`]),
    `Criado: ${out}`,
  ].join("\n");
}
