import type { Table } from "../../../../plan/consolidation/tables/table.ts";

/** A file that was given to be consolidated, and what became of it. */
export interface InputFile {
  /** The file, or the archive and the file in it. */
  readonly source: string;
  /** What it is; null when that cannot be told. */
  readonly kind: "plan" | "agency" | null;
  /**
   * - `taken`: it is in the figures.
   * - `superseded`: another version of the same workbook is.
   * - `refused`: it could not be read.
   */
  readonly outcome: "taken" | "superseded" | "refused";
  /** Why it was not taken: a sentence in Portuguese; "" when it was. */
  readonly reason: string;
}

const KINDS = { plan: "Plano de integração", agency: "Plano de trabalho do órgão" } as const;
const OUTCOMES: { readonly [O in InputFile["outcome"]]: string } = {
  taken: "Considerado",
  superseded: "Substituído",
  refused: "Recusado",
};

/** `Arquivos`: a row for every file that was given. */
export function filesSheet(files: readonly InputFile[]): Table<InputFile> {
  return {
    name: "Arquivos",
    table: "tbArquivos",
    altText:
      "Todos os arquivos recebidos: os considerados, os substituídos por outra versão e os recusados, com o motivo.",
    columns: [
      { header: "Arquivo", width: 60, look: "text", cell: ({ source }) => source },
      {
        header: "Tipo",
        width: 28,
        look: "text",
        cell: ({ kind }) => (kind === null ? "Não identificado" : KINDS[kind]),
      },
      { header: "Resultado", width: 14, look: "text", cell: ({ outcome }) => OUTCOMES[outcome] },
      { header: "Motivo", width: 80, look: "wrapped", cell: ({ reason }) => reason },
    ],
    rows: files,
    whenEmpty: "Nenhum arquivo recebido.",
    frozenColumns: 1,
    highlights: [
      { header: "Resultado", beginsWith: "Recusado", tone: "bad" },
      { header: "Resultado", beginsWith: "Substituído", tone: "careful" },
    ],
  };
}
