import { type IndicatorKey, indicators } from "../../form/metrics.ts";
import { monthSerial } from "../../workbook/cell/date-serial.ts";
import type { AgencyKey } from "../agency-key.ts";
import type { Consolidated, ConsolidatedIndicators } from "../consolidated.ts";
import type { ConsolidatedIndicator } from "../indicator-sum.ts";
import type { AgencyIdentity, PlanRecord } from "../records.ts";
import { agencyColumns } from "./agency-words.ts";
import { at } from "./cell-said.ts";
import { NO_DATA } from "./column.ts";
import { eachTime } from "./each-time.ts";
import { INDICATOR_LOOKS, INDICATOR_WORDS } from "./indicator-words.ts";
import { sourcesInWords } from "./sources.ts";
import type { KeyedTable, Origin } from "./table.ts";

/** One indicator of one agency, or of all. */
interface IndicatorRow {
  /** Null for all agencies. */
  readonly agencyKey: AgencyKey | null;
  readonly agency: AgencyIdentity;
  readonly key: IndicatorKey;
  readonly indicator: ConsolidatedIndicator;
  readonly plans: readonly PlanRecord[];
}

/** How the row of all agencies is called in the column of agencies. */
export const ALL_AGENCIES = "Todos";

/** `Indicadores`: a row an agency and indicator, and first those of all agencies. */
export function indicatorsTable(consolidated: Consolidated): KeyedTable<IndicatorRow> {
  return {
    name: "Indicadores",
    table: "tbIndicadores",
    altText: "Os sete indicadores de todos os órgãos juntos e de cada um, com a cobertura e o mês mais antigo.",
    columns: [
      ...agencyColumns<IndicatorRow>(({ agency }) => agency),
      { header: "Indicador", width: 22, look: "text", cell: ({ key }) => INDICATOR_WORDS[key].name },
      {
        header: "Valor",
        width: 15,
        look: "figure",
        lookOf: ({ key }) => INDICATOR_LOOKS[key],
        cell: ({ indicator }) => indicator.figure ?? NO_DATA,
      },
      { header: "Unidade", width: 16, look: "text", cell: ({ key }) => INDICATOR_WORDS[key].unit },
      { header: "Planos que informam", width: 11, look: "count", cell: ({ indicator }) => indicator.reporting },
      { header: "Planos esperados", width: 11, look: "count", cell: ({ indicator }) => indicator.expected },
      {
        header: "Cobertura",
        width: 11,
        look: "share",
        cell: ({ indicator: { reporting, expected } }) => (expected === 0 ? NO_DATA : reporting / expected),
      },
      { header: "Médias sem peso", width: 11, look: "count", cell: ({ indicator }) => indicator.unweighted },
      {
        header: "Mês mais antigo",
        width: 11,
        look: "month",
        cell: ({ indicator }) => (indicator.oldest === null ? null : monthSerial(indicator.oldest)),
      },
      { header: "Numerador", width: 17, look: "count", cell: ({ indicator }) => part(indicator, "numerator") },
      { header: "O que o numerador soma", width: 24, look: "text", cell: ({ key }) => INDICATOR_WORDS[key].numerator },
      { header: "Denominador", width: 17, look: "count", cell: ({ indicator }) => part(indicator, "denominator") },
      {
        header: "O que o denominador soma",
        width: 24,
        look: "text",
        cell: ({ key }) => INDICATOR_WORDS[key].denominator,
      },
      {
        header: "Primeira medição",
        width: 15,
        look: "figure",
        lookOf: ({ key }) => INDICATOR_LOOKS[key],
        cell: ({ indicator }) => indicator.comparison?.baseline ?? NO_DATA,
      },
      {
        header: "Última medição dos mesmos planos",
        width: 15,
        look: "figure",
        lookOf: ({ key }) => INDICATOR_LOOKS[key],
        cell: ({ indicator }) => indicator.comparison?.latest ?? NO_DATA,
      },
      {
        header: "Planos com as duas",
        width: 11,
        look: "count",
        cell: ({ indicator }) => indicator.comparison?.plans ?? 0,
      },
      { header: "Origem: arquivos", width: 100, look: "wrapped", cell: reportingSources },
    ],
    rows: eachTime(() => indicatorRows(consolidated)),
    whenEmpty: "Nenhum órgão nos arquivos recebidos.",
    frozenColumns: 3,
    keyOf: ({ agencyKey, key }) => `${agencyKey ?? ""}#${key}`,
    originsOf: ({ key, plans }) => indicatorOrigins(key, plans),
  };
}

function* indicatorRows({ indicators: ofAll, agencies, plans }: Consolidated): Generator<IndicatorRow> {
  if (agencies.length === 0) return;
  const all = { siorg: null, name: ALL_AGENCIES, acronym: ALL_AGENCIES };
  yield* rowsOf(null, all, ofAll, plans);
  for (const agency of agencies) yield* rowsOf(agency.key, agency.identity, agency.indicators, agency.plans);
}

function* rowsOf(
  agencyKey: AgencyKey | null,
  agency: AgencyIdentity,
  figures: ConsolidatedIndicators,
  plans: readonly PlanRecord[],
): Generator<IndicatorRow> {
  for (const { key } of indicators) yield { agencyKey, agency, key, indicator: figures[key], plans };
}

function part(indicator: ConsolidatedIndicator, name: "numerator" | "denominator"): number | string {
  return indicator.figure === null ? NO_DATA : indicator[name];
}

function reportingSources({ key, plans }: IndicatorRow): string {
  return sourcesInWords(reporting(key, plans));
}

/** The plans that are in a consolidated indicator. */
function reporting(key: IndicatorKey, plans: readonly PlanRecord[]): readonly PlanRecord[] {
  return plans.filter(({ state, latest }) => state !== "cancelled" && latest[key]?.value.weighted === true);
}

/** The cells that a consolidated indicator of these plans was read from. */
export function indicatorOrigins(key: IndicatorKey, plans: readonly PlanRecord[]): readonly Origin[] {
  return reporting(key, plans).map((plan) => ({ record: plan, cells: at(plan.latest[key]?.place) }));
}
