import type { Consolidated } from "../../../../plan/consolidation/consolidated.ts";
import type { AgencyIdentity, PlanRecord } from "../../../../plan/consolidation/records.ts";
import type { CountsByTool, ToolCounts } from "../../../../plan/consolidation/tool-counts.ts";
import { type ToolKey, tools } from "../../../../plan/form/annex.ts";
import { agencyColumns } from "./agency-words.ts";
import { NO_DATA } from "./column.ts";
import { ALL_AGENCIES } from "./indicators-sheet.ts";
import { sourcesInWords } from "./sources.ts";
import type { TableSheet } from "./table-sheet.ts";

/** One tool of Annex I in one agency, or in all. */
interface AdoptionRow {
  readonly agency: AgencyIdentity;
  readonly tool: ToolKey;
  readonly label: string;
  readonly counts: ToolCounts;
  readonly plans: readonly PlanRecord[];
}

/** `Adesão`: a row a tool and agency, and first those of all agencies. */
export function adoptionSheet(consolidated: Consolidated): TableSheet<AdoptionRow> {
  return {
    name: "Adesão",
    table: "tbAdesao",
    altText:
      "As cinco ferramentas do Anexo I por órgão: quantos planos aderem e quantas responsabilidades foram assumidas.",
    columns: [
      { header: "Ferramenta", width: 56, look: "wrapped", cell: ({ label }) => label },
      ...agencyColumns<AdoptionRow>(({ agency }) => agency),
      { header: "Planos que aderem", width: 10, look: "count", cell: ({ counts }) => counts.adopted },
      { header: "Planos que não aderem", width: 10, look: "count", cell: ({ counts }) => counts.declined },
      { header: "Planos sem resposta", width: 10, look: "count", cell: ({ counts }) => counts.unanswered },
      {
        header: "Responsabilidades do órgão",
        width: 17,
        look: "count",
        cell: ({ counts }) => counts.responsibilities,
      },
      { header: "Responsabilidades assumidas", width: 17, look: "count", cell: ({ counts }) => counts.acknowledged },
      {
        header: "Parcela assumida",
        width: 11,
        look: "share",
        cell: ({ counts: { responsibilities, acknowledged } }) =>
          responsibilities === 0 ? NO_DATA : acknowledged / responsibilities,
      },
      { header: "Origem: arquivos", width: 100, look: "wrapped", cell: adoptingSources },
    ],
    rows: adoptionRows(consolidated),
    whenEmpty: "Nenhum órgão nos arquivos recebidos.",
    frozenColumns: 2,
  };
}

function* adoptionRows({ summary, agencies, plans }: Consolidated): Generator<AdoptionRow> {
  if (agencies.length === 0) return;
  yield* rowsOf({ siorg: null, name: ALL_AGENCIES, acronym: ALL_AGENCIES }, summary.tools, plans);
  for (const agency of agencies) yield* rowsOf(agency.identity, agency.summary.tools, agency.plans);
}

function* rowsOf(agency: AgencyIdentity, counts: CountsByTool, plans: readonly PlanRecord[]): Generator<AdoptionRow> {
  for (const { key, label } of tools) yield { agency, tool: key, label, counts: counts[key], plans };
}

function adoptingSources({ tool, plans }: AdoptionRow): string {
  const isAdopting = (plan: PlanRecord) => plan.tools.some((record) => record.tool === tool && record.adopted === true);
  return sourcesInWords(plans.filter((plan) => plan.state !== "cancelled" && isAdopting(plan)));
}
