import { type ToolKey, tools } from "../../form/annex.ts";
import type { AgencyKey } from "../agency-key.ts";
import type { Consolidated } from "../consolidated.ts";
import type { AgencyIdentity, PlanRecord } from "../records.ts";
import type { CountsByTool, ToolCounts } from "../tool-counts.ts";
import { agencyColumns } from "./agency-words.ts";
import { at } from "./cell-said.ts";
import { NO_DATA } from "./column.ts";
import { eachTime } from "./each-time.ts";
import { ALL_AGENCIES } from "./indicators-table.ts";
import { sourcesInWords } from "./sources.ts";
import type { KeyedTable, Origin } from "./table.ts";

/** One tool of Annex I in one agency, or in all. */
interface AdoptionRow {
  /** Null for all agencies. */
  readonly agencyKey: AgencyKey | null;
  readonly agency: AgencyIdentity;
  readonly tool: ToolKey;
  readonly label: string;
  readonly counts: ToolCounts;
  readonly plans: readonly PlanRecord[];
}

/** `Adesão`: a row a tool and agency, and first those of all agencies. */
export function adoptionTable(consolidated: Consolidated): KeyedTable<AdoptionRow> {
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
    rows: eachTime(() => adoptionRows(consolidated)),
    whenEmpty: "Nenhum órgão nos arquivos recebidos.",
    frozenColumns: 2,
    keyOf: ({ agencyKey, tool }) => `${agencyKey ?? ""}#${tool}`,
    originsOf: ({ tool, plans }, header) => adoptionOrigins(tool, plans, ANSWERS[header] ?? true),
  };
}

/** The columns that are not of the plans that adopt the tool, by what these answer. */
const ANSWERS: { readonly [header: string]: boolean | null } = {
  "Planos que não aderem": false,
  "Planos sem resposta": null,
};

/** The cells in which plans say of a tool what is asked for. */
function adoptionOrigins(tool: ToolKey, plans: readonly PlanRecord[], answer: boolean | null): readonly Origin[] {
  return plans
    .filter(({ state }) => state !== "cancelled")
    .flatMap((plan) => {
      const record = plan.tools.find((candidate) => candidate.tool === tool);
      return (record?.adopted ?? null) === answer ? [{ record: plan, cells: at(record?.place) }] : [];
    });
}

function* adoptionRows({ summary, agencies, plans }: Consolidated): Generator<AdoptionRow> {
  if (agencies.length === 0) return;
  yield* rowsOf(null, { siorg: null, name: ALL_AGENCIES, acronym: ALL_AGENCIES }, summary.tools, plans);
  for (const agency of agencies) yield* rowsOf(agency.key, agency.identity, agency.summary.tools, agency.plans);
}

function* rowsOf(
  agencyKey: AgencyKey | null,
  agency: AgencyIdentity,
  counts: CountsByTool,
  plans: readonly PlanRecord[],
): Generator<AdoptionRow> {
  for (const { key, label } of tools) yield { agencyKey, agency, tool: key, label, counts: counts[key], plans };
}

function adoptingSources({ tool, plans }: AdoptionRow): string {
  return sourcesInWords(adoptionOrigins(tool, plans, true).map(({ record }) => record));
}
