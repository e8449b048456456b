import type { AgencyIdentity } from "../../../../plan/consolidation/records.ts";
import { agencyColumns } from "../../../../plan/consolidation/tables/agency-words.ts";
import { originColumns } from "../../../../plan/consolidation/tables/column.ts";
import type { Table } from "../../../../plan/consolidation/tables/table.ts";
import { wholeNumber } from "../../../../plan/consolidation/tables/words.ts";
import type { Language } from "../../../../plan/messages/catalogue.ts";
import { mendOf, messageOf } from "../../../../plan/messages/format.ts";
import { severityWord } from "../../../../plan/messages/severity-word.ts";
import type { Finding, Severity } from "../../../../plan/rules/rule.ts";
import { address } from "../../../../plan/workbook/address.ts";
import type { Place } from "../../../../plan/workbook/entry.ts";

/** What the rules say of one file. */
export interface FindingsOfFile {
  readonly source: string;
  readonly agency: AgencyIdentity;
  /** The service of a plan; null for an agency workbook and where nobody wrote it. */
  readonly service: string | null;
  readonly findings: readonly Finding[];
  /** Findings that there were and that nobody has any more; they are told in a row. Default none. */
  readonly omitted?: number;
}

/** The findings file by file. */
export type FindingsByFile = Iterable<FindingsOfFile> | AsyncIterable<FindingsOfFile>;

interface FindingRow {
  readonly file: FindingsOfFile;
  /** Null in the row that says how many were omitted. */
  readonly finding: Finding | null;
}

/** `Apontamentos`: a row a finding. The files are taken one at a time, so that they need not be in memory at once. */
export function findingsSheet(files: FindingsByFile, language: Language): Table<FindingRow> {
  return {
    name: "Apontamentos",
    table: "tbApontamentos",
    altText: "Um apontamento por linha: gravidade, mensagem, como corrigir, arquivo, planilha e célula.",
    columns: [
      {
        header: "Gravidade",
        width: 11,
        look: "text",
        cell: ({ finding }) => finding && severityName(finding.severity, language),
      },
      {
        header: "Apontamento",
        width: 60,
        look: "wrapped",
        cell: ({ file, finding }) => (finding ? messageOf(finding, language) : omittedWords(file.omitted)),
      },
      {
        header: "Como corrigir",
        width: 60,
        look: "wrapped",
        cell: ({ finding }) => finding && mendOf(finding, language),
      },
      ...agencyColumns<FindingRow>(({ file }) => file.agency),
      { header: "Serviço", width: 36, look: "wrapped", cell: ({ file }) => file.service },
      ...originColumns<FindingRow>(({ file, finding }) => ({
        source: file.source,
        place: finding?.places[0] ?? null,
      })),
      {
        header: "Outras células",
        width: 22,
        look: "wrapped",
        cell: ({ finding }) => otherCells(finding?.places ?? []),
      },
      { header: "Regra", width: 30, look: "text", cell: ({ finding }) => finding?.rule ?? null },
    ],
    rows: findingRows(files),
    whenEmpty: "Nenhum apontamento.",
    frozenColumns: 1,
    highlights: [
      {
        header: "Gravidade",
        beginsWith: severityName("error", language),
        tone: "bad",
      },
      {
        header: "Gravidade",
        beginsWith: severityName("query", language),
        tone: "careful",
      },
    ],
  };
}

async function* findingRows(files: FindingsByFile): AsyncGenerator<FindingRow> {
  for await (const file of files) {
    for (const finding of file.findings) yield { file, finding };
    if (file.omitted) yield { file, finding: null };
  }
}

function omittedWords(count = 0): string {
  return count === 1
    ? "Há mais 1 apontamento, que não foi guardado."
    : `Há mais ${wholeNumber(count)} apontamentos, que não foram guardados.`;
}

function severityName(severity: Severity, language: Language): string {
  const word = severityWord(severity, 1, language);
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** The places after the first, each with its sheet where that is another than the first one's. */
function otherCells([first, ...others]: readonly Place[]): string {
  return others
    .map(({ sheet, row, column }) => (sheet === first?.sheet ? "" : `${sheet} `) + address(row, column))
    .join(", ");
}
