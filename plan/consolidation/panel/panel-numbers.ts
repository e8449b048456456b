import { formatMonth } from "../../calendar/month.ts";
import { goalPercents } from "../../goals/goals.ts";
import type { Consolidated } from "../consolidated.ts";
import type { Cell } from "../tables/column.ts";
import type { Look } from "../tables/look.ts";
import { counted, wholeNumber } from "../tables/words.ts";
import { adoptionFigures, goalFigures, monthFigures, stateFigures } from "./panel-figures.ts";

/** The numbers behind a chart, as they stand below it: a label and up to four values a row. */
export interface NumberTable {
  readonly title: string;
  /** The heading of the labels, then those of the values. */
  readonly headers: readonly string[];
  readonly looks: readonly Look[];
  readonly rows: readonly { readonly label: string; readonly values: readonly Cell[] }[];
  /** Why there are no rows, where there are none: the sentence that stands in place of them and of the chart. */
  readonly whenEmpty: string;
}

/** The panel's four tables, in the order of its charts. */
export interface PanelNumbers {
  readonly states: NumberTable;
  readonly months: NumberTable;
  readonly goals: NumberTable;
  readonly adoption: NumberTable;
}

/** The numbers of the four charts. A missing one is null here and "sem dado" on the sheet. */
export function panelNumbers(consolidated: Consolidated): PanelNumbers {
  const goals = goalFigures(consolidated);
  const withGoals = consolidated.agencies.filter((agency) => agency.goals !== null).length;
  return {
    states: {
      title: "Planos por situação",
      headers: ["Situação", "Planos"],
      looks: ["count"],
      rows: stateFigures(consolidated).map(({ state, plans }) => ({ label: state, values: [plans] })),
      whenEmpty: "Nenhum plano recebido.",
    },
    months: {
      title: "Ações por mês de entrega",
      headers: ["Mês", "Concluídas no prazo", "Em aberto, no prazo", "Com atraso", "Sem data"],
      looks: ["count", "count", "count", "count"],
      rows: monthFigures(consolidated).map(({ month, onTime, open, late, undated }) => ({
        label: formatMonth(month),
        values: [onTime, open, late, undated],
      })),
      whenEmpty: "Nenhuma ação dos planos recebidos tem mês de entrega neste período.",
    },
    goals: {
      title:
        goals.length < withGoals
          ? `Metas de governança digital: os ${goals.length} órgãos com mais serviços`
          : "Metas da Estratégia de Governança Digital por órgão",
      headers: ["Órgão", "Cadastrados no Portal", "Digitais", `Meta: ${goalPercents.digital}% digitais`, "Serviços"],
      looks: ["share", "share", "share", "count"],
      rows: goals.map(({ agency, services, registered, digital }) => ({
        label: agency,
        values: [registered, digital, goalPercents.digital / 100, services],
      })),
      whenEmpty: "Nenhum plano de trabalho de órgão recebido.",
    },
    adoption: {
      title: `Adoção digital: primeira e última medição${comparedPlans(consolidated)}`,
      headers: ["Órgão", "Primeira medição", "Última medição", "Planos"],
      looks: ["share", "share", "count"],
      rows: adoptionFigures(consolidated).map(({ agency, plans, baseline, latest }) => ({
        label: agency,
        values: [baseline, latest, plans],
      })),
      whenEmpty: "Nenhum plano tem ainda duas medições para comparar.",
    },
  };
}

/** On how many of the plans the comparison rests: a change of a few must not pass for a change of all. */
function comparedPlans({ indicators: { digitalAdoption } }: Consolidated): string {
  const { comparison, expected } = digitalAdoption;
  return comparison === null ? "" : ` (${wholeNumber(comparison.plans)} de ${counted(expected, "plano", "planos")})`;
}
