import { agencyColumns } from "../consolidation/tables/agency-words.ts";
import { eachTime } from "../consolidation/tables/each-time.ts";
import type { Table } from "../consolidation/tables/table.ts";
import { dateSerial } from "../workbook/cell/date-serial.ts";
import type { DirectoryEntry, DirectorySource } from "./entry.ts";
import { flagsInWords, roleLabel, sourceInWords } from "./words.ts";

/** One entry, and one of the places that it comes from. */
interface DirectoryRow {
  readonly entry: DirectoryEntry;
  readonly source: DirectorySource;
}

const ACCOUNTS = { active: "sim", disabled: "desativado" } as const;

/** `Diretório`: a row a person, role and plan, so that it can be filtered by service. */
export function directoryTable(entries: readonly DirectoryEntry[]): Table<DirectoryRow> {
  return {
    name: "Diretório",
    table: "tbDiretorio",
    altText: "Quem responde pelo quê em cada órgão: papel, nome, e-mail, serviço, de onde vem e desde quando.",
    columns: [
      ...agencyColumns<DirectoryRow>(({ entry }) => ({
        siorg: entry.agency,
        name: entry.agencyName,
        acronym: entry.acronym,
      })),
      { header: "Papel", width: 40, look: "wrapped", cell: ({ entry }) => roleLabel(entry.role) },
      { header: "Condição", width: 11, look: "text", cell: ({ entry }) => entry.rank },
      { header: "Nome", width: 34, look: "wrapped", cell: ({ entry }) => entry.name },
      { header: "E-mail", width: 46, look: "text", cell: ({ entry }) => entry.email },
      { header: "Serviço", width: 44, look: "wrapped", cell: ({ source }) => serviceOf(source) },
      { header: "Origem", width: 26, look: "text", cell: ({ source }) => sourceInWords(source) },
      {
        header: "Desde",
        width: 12,
        look: "date",
        cell: ({ source }) => (source.since === null ? null : dateSerial(source.since.day)),
      },
      {
        header: "Tem acesso",
        width: 12,
        look: "text",
        cell: ({ entry }) => (entry.email === null ? null : entry.account === null ? "não" : ACCOUNTS[entry.account]),
      },
      { header: "Atenção", width: 40, look: "wrapped", cell: ({ entry }) => flagsInWords(entry.flags) },
    ],
    rows: eachTime(() => rowsOf(entries)),
    whenEmpty: "Ninguém foi encontrado com o que se procurou.",
    frozenColumns: 1,
  };
}

function* rowsOf(entries: readonly DirectoryEntry[]): Generator<DirectoryRow> {
  for (const entry of entries) for (const source of entry.from) yield { entry, source };
}

function serviceOf(source: DirectorySource): string | null {
  return source.kind === "plan" ? (source.service ?? source.plan) : null;
}
