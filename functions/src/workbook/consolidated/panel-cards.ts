import { formatMonth } from "../../../../plan/calendar/month.ts";
import type { IndicatorKey } from "../../../../plan/form/metrics.ts";
import { type GoalKey, goalGap, goalPercents, goalRatio } from "../../../../plan/goals/goals.ts";
import { indicatorFigure } from "../../../../plan/indicators/indicator-units.ts";
import { type Cell, NO_DATA } from "./column.ts";
import { INDICATOR_LOOKS } from "./indicator-words.ts";
import type { Look } from "./looks.ts";
import type { PanelFigures } from "./panel-figures.ts";
import { counted, percentage, wholeNumber } from "./words.ts";

/** A headline figure: what it is, the figure, and what it rests on. */
export interface Card {
  readonly label: string;
  readonly figure: Cell;
  readonly look: Look;
  readonly note: string;
}

/** The headline figures in two rows of four: where the plans stand, and what they are for. */
export function panelCards(figures: PanelFigures): readonly (readonly Card[])[] {
  return [
    [plansCard(figures), lateCard(figures), goalCard(figures, "registered"), goalCard(figures, "digital")],
    [
      indicatorCard(figures, "digitalAdoption", "Adoção digital"),
      indicatorCard(figures, "serviceTime", "Tempo médio de atendimento (dias)"),
      indicatorCard(figures, "cost", "Custo médio para o cidadão, por solicitação"),
      indicatorCard(figures, "satisfaction", "Satisfação dos usuários (0 a 100)"),
    ],
  ];
}

function plansCard({ plans, agencies, states }: PanelFigures): Card {
  const launched = states.find(({ state }) => state === "Lançado")?.plans ?? 0;
  return {
    label: "Planos de integração",
    figure: plans,
    look: "count",
    note: `de ${counted(agencies, "órgão", "órgãos")}; ${counted(launched, "lançado", "lançados")}`,
  };
}

function lateCard({ actions }: PanelFigures): Card {
  const { open, late, plansLate } = actions;
  const share = open === 0 ? "" : `${percentage(late / open)} das ${wholeNumber(open)} em aberto, `;
  return {
    label: "Ações atrasadas",
    figure: late,
    look: "count",
    note: late === 0 ? `de ${counted(open, "ação", "ações")} em aberto` : `${share}em ${counted(plansLate, "plano", "planos")}`,
  };
}

function goalCard({ goals, agencies, agenciesWithGoals }: PanelFigures, goal: GoalKey): Card {
  const ratio = goalRatio(goal, goals);
  const gap = goalGap(goal, goals);
  const base = goal === "registered" ? "serviços" : "no Portal";
  const missing = gap === 0 ? "alcançada" : `${gap === 1 ? "falta" : "faltam"} ${wholeNumber(gap)}`;
  const coverage = `${wholeNumber(agenciesWithGoals)} de ${counted(agencies, "órgão", "órgãos")}`;
  return {
    label: goal === "registered" ? "Serviços cadastrados no Portal" : "Serviços oferecidos em meio digital",
    figure: ratio === null ? NO_DATA : ratio.numerator / ratio.denominator,
    look: "share",
    note:
      ratio === null
        ? coverage
        : `${wholeNumber(ratio.numerator)} de ${wholeNumber(ratio.denominator)} ${base}; meta ${goalPercents[goal]}%: ${missing}; ${coverage}`,
  };
}

function indicatorCard({ indicators }: PanelFigures, key: IndicatorKey, label: string): Card {
  const { ratio, reporting, expected, oldest } = indicators[key];
  const coverage = `${wholeNumber(reporting)} de ${counted(expected, "plano", "planos")}`;
  return {
    label,
    figure: ratio === null ? NO_DATA : indicatorFigure(key, ratio),
    look: INDICATOR_LOOKS[key],
    note: oldest === null ? coverage : `${coverage}; medições de ${formatMonth(oldest)} em diante`,
  };
}
