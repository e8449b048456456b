import { formatMonth } from "../../calendar/month.ts";
import type { IndicatorKey } from "../../form/metrics.ts";
import { type GoalKey, goalPercents } from "../../goals/goals.ts";
import type { Consolidated } from "../consolidated.ts";
import { type Cell, NO_DATA } from "../tables/column.ts";
import { INDICATOR_LOOKS } from "../tables/indicator-words.ts";
import type { Look } from "../tables/look.ts";
import { counted, percentage, wholeNumber } from "../tables/words.ts";

/** A headline figure: what it is, the figure, and what it rests on. */
export interface Card {
  readonly label: string;
  readonly figure: Cell;
  readonly look: Look;
  readonly note: string;
}

/** The headline figures in two rows of four: where the plans stand, and what they are for. */
export function panelCards(consolidated: Consolidated): readonly (readonly Card[])[] {
  return [
    [
      plansCard(consolidated),
      lateCard(consolidated),
      goalCard(consolidated, "registered"),
      goalCard(consolidated, "digital"),
    ],
    [
      indicatorCard(consolidated, "digitalAdoption", "Adoção digital"),
      indicatorCard(consolidated, "serviceTime", "Tempo médio de atendimento, em dias"),
      indicatorCard(consolidated, "cost", "Custo médio de uma solicitação para o cidadão"),
      indicatorCard(consolidated, "satisfaction", "Satisfação dos usuários, de 0 a 100"),
    ],
  ];
}

function plansCard({ headline, summary }: Consolidated): Card {
  const approved = counted(summary.states.approved, "aprovado", "aprovados");
  const launched = counted(summary.states.launched, "lançado", "lançados");
  const withErrors = `${wholeNumber(headline.plansWithErrors)} com erros a corrigir`;
  return {
    label: "Planos de integração",
    figure: headline.plans,
    look: "count",
    note: `${approved}, ${launched}; ${withErrors}`,
  };
}

function lateCard({ summary, lateActions, headline }: Consolidated): Card {
  const { late, due, onTime, withoutMonth } = summary.actions;
  const open = late + due + onTime + withoutMonth;
  const plans = new Set(lateActions.map(({ plan }) => plan)).size;
  if (open > 0 && withoutMonth === open) {
    // A bare 0 would read as good news.
    const note = `não se sabe: nenhuma das ${wholeNumber(open)} em aberto tem mês de entrega`;
    return { label: "Ações atrasadas", figure: late, look: "count", note };
  }
  const dueSoon = `${wholeNumber(headline.dueActions)} ${headline.dueActions === 1 ? "vence" : "vencem"} em até 30 dias`;
  const unknown = withoutMonth === 0 ? "" : `; ${wholeNumber(withoutMonth)} sem mês de entrega`;
  const share =
    late === 0
      ? ""
      : `${percentage(late / open)} das ${wholeNumber(open)} em aberto, em ${counted(plans, "plano", "planos")}; `;
  return { label: "Ações atrasadas", figure: late, look: "count", note: share + dueSoon + unknown };
}

function goalCard({ headline }: Consolidated, goal: GoalKey): Card {
  const { ratio, gap } = headline.goals[goal];
  const { reporting, expected } = headline.goalsCoverage;
  const coverage = `${wholeNumber(reporting)} de ${counted(expected, "órgão", "órgãos")}`;
  const label = goal === "registered" ? "Serviços cadastrados no Portal" : "Serviços do Portal que são digitais";
  if (ratio === null) return { label, figure: NO_DATA, look: "share", note: coverage };
  const missing = gap === 0 ? "alcançada" : `${gap === 1 ? "falta" : "faltam"} ${wholeNumber(gap)}`;
  const base = `${wholeNumber(ratio.numerator)} de ${counted(ratio.denominator, "serviço", "serviços")}`;
  return {
    label,
    figure: ratio.numerator / ratio.denominator,
    look: "share",
    note: `${base}; meta de ${goalPercents[goal]}%: ${missing}; ${coverage}`,
  };
}

function indicatorCard({ indicators }: Consolidated, key: IndicatorKey, label: string): Card {
  const { figure, reporting, expected, oldest } = indicators[key];
  const coverage = `${wholeNumber(reporting)} de ${counted(expected, "plano", "planos")}`;
  return {
    label,
    figure: figure ?? NO_DATA,
    look: INDICATOR_LOOKS[key],
    note: oldest === null ? coverage : `${coverage}; medições desde ${formatMonth(oldest)}`,
  };
}
