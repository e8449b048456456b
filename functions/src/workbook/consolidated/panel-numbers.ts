import { formatMonth } from "../../../../plan/calendar/month.ts";
import type { Cell } from "./column.ts";
import type { Look } from "./looks.ts";
import type { PanelFigures } from "./panel-figures.ts";

/** The numbers behind a chart, as they stand below it: a label and up to three values a row. */
export interface NumberTable {
  readonly title: string;
  /** The heading of the labels, then those of the values. */
  readonly headers: readonly string[];
  readonly looks: readonly Look[];
  readonly rows: readonly { readonly label: string; readonly values: readonly Cell[] }[];
}

/** The panel's four tables, in the order of its charts. */
export interface PanelNumbers {
  readonly states: NumberTable;
  readonly months: NumberTable;
  readonly goals: NumberTable;
  readonly adoption: NumberTable;
}

/** The numbers of the four charts. A missing one is null here and "sem dado" on the sheet. */
export function panelNumbers(figures: PanelFigures): PanelNumbers {
  return {
    states: {
      title: "Planos por situação",
      headers: ["Situação", "Planos"],
      looks: ["count"],
      rows: figures.states.map(({ state, plans }) => ({ label: state, values: [plans] })),
    },
    months: {
      title: "Ações por mês de entrega",
      headers: ["Mês", "No prazo", "Concluídas com atraso", "Atrasadas"],
      looks: ["count", "count", "count"],
      rows: figures.months.map(({ month, onTime, doneLate, late }) => ({
        label: formatMonth(month),
        values: [onTime, doneLate, late],
      })),
    },
    goals: {
      title: "Metas da Estratégia de Governança Digital por órgão",
      headers: ["Órgão", "Cadastrados no Portal", "Digitais", "Serviços"],
      looks: ["share", "share", "count"],
      rows: figures.goalsByAgency.map(({ agency, services, registered, digital }) => ({
        label: agency,
        values: [registered, digital, services],
      })),
    },
    adoption: {
      title: "Adoção digital: primeira e última medição",
      headers: ["Órgão", "Primeira medição", "Última medição", "Planos"],
      looks: ["share", "share", "count"],
      rows: figures.adoption.map(({ agency, plans, baseline, latest }) => ({
        label: agency,
        values: [baseline, latest, plans],
      })),
    },
  };
}
