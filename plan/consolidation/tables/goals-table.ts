import { focalPointThemes } from "../../form/agency-form.ts";
import type { GoalCounts, GoalKey } from "../../goals/goals.ts";
import type { ConsolidatedAgency } from "../consolidated.ts";
import { agencyColumns } from "./agency-words.ts";
import { at } from "./cell-said.ts";
import { type Cell, type Column, NO_DATA, originColumns } from "./column.ts";
import { momentSerial } from "./moment-serial.ts";
import type { KeyedTable, Origin } from "./table.ts";

/** `Metas`: a row an agency, with the two goals and what they lack; agencies whose work plan is missing say so. */
export function goalsTable(agencies: readonly ConsolidatedAgency[]): KeyedTable<ConsolidatedAgency> {
  return {
    name: "Metas",
    table: "tbMetas",
    altText: "As duas metas da Estratégia de Governança Digital por órgão: serviços cadastrados no Portal e digitais.",
    columns,
    rows: agencies,
    whenEmpty: "Nenhum órgão nos arquivos recebidos.",
    frozenColumns: 1,
    highlights: [{ header: "Plano de trabalho", beginsWith: "Não recebido", tone: "careful" }],
    keyOf: ({ key }) => key,
    originsOf: goalOrigins,
  };
}

const RECEIVED = "Planos recebidos";

/** The agency's own workbook, at the cell where the column is one, else at the list of services that it counts. */
export function goalOrigins({ record, plans }: ConsolidatedAgency, header: string): readonly Origin[] {
  if (header === RECEIVED) return plans.map((plan) => ({ record: plan, cells: at(plan.service.name?.place) }));
  if (record === null) return [];
  const field = FIELDS[header];
  return [{ record, cells: field === undefined ? at(record.place) : [{ field }] }];
}

const columns: readonly Column<ConsolidatedAgency>[] = [
  ...agencyColumns<ConsolidatedAgency>(({ identity }) => identity),
  { header: "Nome do órgão", width: 40, look: "wrapped", cell: ({ identity }) => identity.name },
  {
    header: "Plano de trabalho",
    width: 15,
    look: "text",
    cell: ({ record }) => (record === null ? "Não recebido" : "Recebido"),
  },
  { header: "Serviços", width: 10, look: "count", cell: count("services") },
  { header: "Cadastrados no Portal", width: 12, look: "count", cell: count("registered") },
  { header: "Digitais", width: 10, look: "count", cell: count("digital") },
  { header: "Com plano, segundo o órgão", width: 12, look: "count", cell: count("withPlan") },
  { header: RECEIVED, width: 11, look: "count", cell: ({ plans }) => plans.length },
  { header: "Cadastrados (meta 100%)", width: 13, look: "share", cell: share("registered") },
  { header: "Faltam cadastrar", width: 11, look: "count", cell: gap("registered") },
  { header: "Digitais (meta 50%)", width: 13, look: "share", cell: share("digital") },
  { header: "Faltam digitalizar", width: 11, look: "count", cell: gap("digital") },
  ...focalPointThemes.flatMap(({ key, label }): readonly Column<ConsolidatedAgency>[] => [
    {
      header: nameHeader(label),
      width: 26,
      look: "text",
      cell: (agency) => focalPoint(agency, key)?.name ?? null,
    },
    {
      header: emailHeader(label),
      width: 40,
      look: "text",
      cell: (agency) => focalPoint(agency, key)?.email ?? null,
    },
  ]),
  { header: "Alterado em", width: 12, look: "date", cell: ({ record }) => momentSerial(record?.modified ?? null) },
  ...originColumns<ConsolidatedAgency>(({ record }) => ({
    source: record?.source ?? "",
    place: record?.place ?? null,
  })),
];

function nameHeader(theme: string): string {
  return `Ponto focal: ${theme}`;
}

function emailHeader(theme: string): string {
  return `E-mail do ponto focal: ${theme}`;
}

/** The columns that are single cells of the agency's workbook. */
const FIELDS: { readonly [header: string]: string } = {
  Órgão: "agency.acronym",
  SIORG: "agency.siorg",
  "Nome do órgão": "agency.name",
  ...Object.fromEntries(
    focalPointThemes.flatMap(({ key, label }) => [
      [nameHeader(label), `${key}.titular.name`],
      [emailHeader(label), `${key}.titular.email`],
    ]),
  ),
};

function count(part: keyof GoalCounts) {
  return ({ record }: ConsolidatedAgency): Cell => record?.goals[part] ?? NO_DATA;
}

function share(goal: GoalKey) {
  return ({ goals }: ConsolidatedAgency): Cell => {
    const ratio = goals?.[goal].ratio ?? null;
    return ratio === null ? NO_DATA : ratio.numerator / ratio.denominator;
  };
}

function gap(goal: GoalKey) {
  return ({ goals }: ConsolidatedAgency): Cell => goals?.[goal].gap ?? NO_DATA;
}

function focalPoint({ record }: ConsolidatedAgency, theme: string) {
  return record?.focalPoints.find((candidate) => candidate.theme === theme);
}
