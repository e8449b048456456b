import { formatMonth } from "../../calendar/month.ts";
import { type IndicatorKey, indicators } from "../../form/metrics.ts";
import { type GoalKey, goalPercents } from "../../goals/goals.ts";
import type { StandingKind } from "../../schedule/standing.ts";
import type { Consolidated } from "../consolidated.ts";
import { standingInPlan } from "../month-actions.ts";
import { at } from "../tables/cell-said.ts";
import { type Cell, NO_DATA } from "../tables/column.ts";
import { goalOrigins } from "../tables/goals-table.ts";
import { INDICATOR_LOOKS, INDICATOR_WORDS } from "../tables/indicator-words.ts";
import { indicatorOrigins } from "../tables/indicators-table.ts";
import type { Look } from "../tables/look.ts";
import type { KeyedTable, Origin } from "../tables/table.ts";
import { counted, wholeNumber } from "../tables/words.ts";

/** A headline figure as a row: what it is, the figure, what it rests on, and what it was read from. */
interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly figure: Cell;
  readonly look: Look;
  readonly note: string;
  readonly origins: () => readonly Origin[];
}

/** The headline figures, one a row: every national figure there is, each with its coverage. */
export function figuresTable(consolidated: Consolidated): KeyedTable<FigureRow> {
  return {
    name: "Painel",
    table: "tbPainel",
    altText: "Os números do país, um por linha, cada um com aquilo em que se apoia.",
    columns: [
      { header: "Número", width: 40, look: "wrapped", cell: ({ label }) => label },
      { header: "Valor", width: 16, look: "figure", lookOf: ({ look }) => look, cell: ({ figure }) => figure },
      { header: "Em que se apoia", width: 46, look: "wrapped", cell: ({ note }) => note },
    ],
    rows: figureRows(consolidated),
    whenEmpty: "Nenhum plano recebido.",
    frozenColumns: 0,
    keyOf: ({ key }) => key,
    originsOf: ({ origins }) => origins(),
  };
}

function figureRows(consolidated: Consolidated): readonly FigureRow[] {
  const { headline, plans, agencies } = consolidated;
  const agenciesInWords = counted(headline.agencies, "órgão", "órgãos");
  const count = (
    key: string,
    label: string,
    figure: number,
    note: string,
    origins: () => readonly Origin[],
  ): FigureRow => ({ key, label, figure, look: "count", note, origins });
  return [
    count("plans", "Planos de integração", headline.plans, `de ${agenciesInWords}`, () =>
      plans.map((plan) => ({ record: plan, cells: at(plan.service.name?.place) })),
    ),
    count("agencies", "Órgãos", headline.agencies, "com plano ou plano de trabalho recebido", () =>
      agencies.flatMap(({ record }) => (record === null ? [] : [{ record, cells: [{ field: "agency.siorg" }] }])),
    ),
    count("plansWithErrors", "Planos com erros a corrigir", headline.plansWithErrors, "pelo menos um erro", () =>
      plans
        .filter(({ state, findings }) => state !== "cancelled" && findings.error > 0)
        .map((plan) => ({ record: plan, cells: [] })),
    ),
    count("late", "Ações atrasadas", headline.lateActions, openNote(consolidated), () => actions(consolidated, "late")),
    count("due", "Ações que vencem em até 30 dias", headline.dueActions, openNote(consolidated), () =>
      actions(consolidated, "due"),
    ),
    goalRow(consolidated, "registered", "Serviços cadastrados no Portal"),
    goalRow(consolidated, "digital", "Serviços do Portal que são digitais"),
    ...indicators.map(({ key }) => indicatorRow(consolidated, key)),
    burdenRow(consolidated),
  ];
}

function openNote({ summary: { actions: counts } }: Consolidated): string {
  const open = counts.late + counts.due + counts.onTime + counts.withoutMonth;
  const undated = counts.withoutMonth === 0 ? "" : `; ${wholeNumber(counts.withoutMonth)} sem mês de entrega`;
  return `de ${counted(open, "ação em aberto", "ações em aberto")}${undated}`;
}

function actions({ plans, today }: Consolidated, kind: StandingKind): readonly Origin[] {
  return plans.flatMap((plan) => {
    const cells = plan.actions
      .filter((action) => standingInPlan(plan, action, today).kind === kind)
      .map(({ place }) => ({ place }));
    return cells.length === 0 ? [] : [{ record: plan, cells }];
  });
}

function goalRow({ headline, agencies }: Consolidated, goal: GoalKey, label: string): FigureRow {
  const { ratio, gap } = headline.goals[goal];
  const { reporting, expected } = headline.goalsCoverage;
  const base = ratio === null ? "" : `${wholeNumber(ratio.numerator)} de ${wholeNumber(ratio.denominator)} serviços; `;
  return {
    key: goal,
    label,
    figure: ratio === null ? NO_DATA : ratio.numerator / ratio.denominator,
    look: "share",
    note: `${base}meta de ${goalPercents[goal]}%, faltam ${wholeNumber(gap)}; ${wholeNumber(reporting)} de ${counted(expected, "órgão", "órgãos")}`,
    origins: () => agencies.filter(({ goals }) => goals !== null).flatMap((agency) => goalOrigins(agency, "")),
  };
}

function indicatorRow({ indicators: all, plans }: Consolidated, key: IndicatorKey): FigureRow {
  const { figure, reporting, expected, oldest } = all[key];
  const { name, unit } = INDICATOR_WORDS[key];
  return {
    key,
    label: unit === "%" ? name : `${name} (${unit})`,
    figure: figure ?? NO_DATA,
    look: INDICATOR_LOOKS[key],
    note: coverage(reporting, expected, oldest),
    origins: () => indicatorOrigins(key, plans),
  };
}

function burdenRow({ headline: { yearlyBurden }, plans }: Consolidated): FigureRow {
  const { reais, reporting, expected, oldest } = yearlyBurden;
  return {
    key: "yearlyBurden",
    label: "Custo anual para os cidadãos (R$)",
    figure: reais ?? NO_DATA,
    look: "money",
    note: coverage(reporting, expected, oldest),
    origins: () => indicatorOrigins("cost", plans),
  };
}

function coverage(reporting: number, expected: number, oldest: string | null): string {
  const plans = `${wholeNumber(reporting)} de ${counted(expected, "plano", "planos")}`;
  return oldest === null ? plans : `${plans}; medições desde ${formatMonth(oldest)}`;
}
