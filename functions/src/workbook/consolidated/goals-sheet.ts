import type { ConsolidatedAgency } from "../../../../plan/consolidation/consolidated.ts";
import { focalPointThemes } from "../../../../plan/form/agency-form.ts";
import type { GoalCounts, GoalKey } from "../../../../plan/goals/goals.ts";
import { agencyColumns } from "./agency-words.ts";
import { type Cell, type Column, NO_DATA, originColumns } from "./column.ts";
import { COLOURS } from "./looks.ts";
import { momentSerial } from "./moment-serial.ts";
import type { TableSheet } from "./table-sheet.ts";

/** `Metas`: a row an agency, with the two goals and what they lack; agencies whose work plan is missing say so. */
export function goalsSheet(agencies: readonly ConsolidatedAgency[]): TableSheet<ConsolidatedAgency> {
  return {
    name: "Metas",
    table: "tbMetas",
    altText: "As duas metas da Estratégia de Governança Digital por órgão: serviços cadastrados no Portal e digitais.",
    columns,
    rows: agencies,
    whenEmpty: "Nenhum órgão nos arquivos recebidos.",
    frozenColumns: 1,
    highlights: [
      { header: "Plano de trabalho", beginsWith: "Não recebido", colour: COLOURS.amber, background: COLOURS.paleAmber },
    ],
  };
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
  { header: "Planos recebidos", width: 11, look: "count", cell: ({ plans }) => plans.length },
  { header: "Cadastrados (meta 100%)", width: 13, look: "share", cell: share("registered") },
  { header: "Faltam cadastrar", width: 11, look: "count", cell: gap("registered") },
  { header: "Digitais (meta 50%)", width: 13, look: "share", cell: share("digital") },
  { header: "Faltam digitalizar", width: 11, look: "count", cell: gap("digital") },
  ...focalPointThemes.flatMap(({ key, label }): readonly Column<ConsolidatedAgency>[] => [
    {
      header: `Ponto focal: ${label}`,
      width: 26,
      look: "text",
      cell: (agency) => focalPoint(agency, key)?.name ?? null,
    },
    {
      header: `E-mail do ponto focal: ${label}`,
      width: 30,
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
