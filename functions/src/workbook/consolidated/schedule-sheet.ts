import type { LateAction, PlanAction } from "../../../../plan/consolidation/plan-actions.ts";
import { listLabel } from "../../../../plan/form/lists.ts";
import { dateSerial, monthSerial } from "../date-serial.ts";
import { agencyColumns } from "./agency-words.ts";
import { type Column, NOT_GIVEN, originColumns } from "./column.ts";
import { COLOURS } from "./looks.ts";
import { daysLate, STANDING_WORDS } from "./standing-words.ts";
import type { Highlight, TableSheet } from "./table-sheet.ts";

/** `Cronograma`: a row an action. */
export function scheduleSheet(rows: Iterable<PlanAction>): TableSheet<PlanAction> {
  return {
    name: "Cronograma",
    table: "tbCronograma",
    altText: "Uma ação por linha: plano, responsável, mês de entrega, situação e como está o prazo na data da posição.",
    columns: [
      ...planColumns,
      ...actionColumns,
      { header: "Situação", width: 14, look: "text", cell: ({ action }) => listLabel("situations", action.situation) },
      {
        header: "Concluída em",
        width: 12,
        look: "date",
        cell: ({ action }) => (action.dateDone === null ? null : dateSerial(action.dateDone)),
      },
      { header: "Prazo", width: 22, look: "text", cell: ({ standing }) => STANDING_WORDS[standing.kind] },
      { header: "Dias de atraso", width: 10, look: "count", cell: ({ standing }) => daysLate(standing) },
      ...origin,
    ],
    rows,
    whenEmpty: "Nenhuma ação nos planos recebidos.",
    frozenColumns: 3,
    highlights: STANDING_COLOURS,
  };
}

/** `Atrasos`: the late actions, the latest first, with whom to call. */
export function lateSheet(rows: readonly LateAction[]): TableSheet<LateAction> {
  return {
    name: "Atrasos",
    table: "tbAtrasos",
    altText: "As ações atrasadas na data da posição, da mais atrasada para a menos, com o contato do dono do serviço.",
    columns: [
      { header: "Dias de atraso", width: 10, look: "count", cell: ({ days }) => days },
      { header: "Prazo", width: 24, look: "text", cell: ({ days }) => lateWords(days) },
      ...planColumns,
      ...actionColumns,
      { header: "Situação", width: 14, look: "text", cell: ({ action }) => listLabel("situations", action.situation) },
      { header: "Dono do serviço", width: 24, look: "text", cell: ({ plan }) => plan.owner.name ?? NOT_GIVEN },
      { header: "E-mail do dono", width: 40, look: "text", cell: ({ plan }) => plan.owner.email ?? NOT_GIVEN },
      ...origin,
    ],
    rows,
    whenEmpty: "Nenhuma ação em atraso.",
    frozenColumns: 2,
    highlights: LATE_COLOURS,
  };
}

const planColumns: readonly Column<PlanAction>[] = [
  ...agencyColumns<PlanAction>(({ plan }) => plan.agency),
  { header: "Serviço", width: 40, look: "wrapped", cell: ({ plan }) => plan.service.name?.value ?? NOT_GIVEN },
];

const actionColumns: readonly Column<PlanAction>[] = [
  { header: "Ação", width: 50, look: "wrapped", cell: ({ action }) => action.action },
  {
    header: "Responsável",
    width: 26,
    look: "wrapped",
    cell: ({ action }) => (action.parties === null ? null : listLabel("parties", action.parties)),
  },
  {
    header: "Mês de entrega",
    width: 11,
    look: "month",
    cell: ({ action }) => (action.month === null ? null : monthSerial(action.month)),
  },
  {
    header: "Último dia",
    width: 12,
    look: "date",
    cell: ({ deadline }) => (deadline === null ? null : dateSerial(deadline)),
  },
];

const origin = originColumns<PlanAction>(({ plan, action }) => ({ source: plan.source, place: action.place }));

const STANDING_COLOURS: readonly Highlight[] = [
  { header: "Prazo", beginsWith: "Atrasada", colour: COLOURS.wine, background: COLOURS.paleRed },
  { header: "Prazo", beginsWith: "Vence", colour: COLOURS.amber, background: COLOURS.paleAmber },
  { header: "Prazo", beginsWith: "Concluída no prazo", colour: COLOURS.green, background: COLOURS.paleGreen },
];

const LATE_COLOURS: readonly Highlight[] = [
  { header: "Prazo", beginsWith: "Muito atrasada", colour: COLOURS.wine, background: COLOURS.paleRed },
  { header: "Prazo", beginsWith: "Atrasada", colour: COLOURS.amber, background: COLOURS.paleAmber },
];

/** After thirty days the ministry itself asks, so these are told apart. */
const VERY_LATE_DAYS = 30;

function lateWords(days: number): string {
  const word = days > VERY_LATE_DAYS ? "Muito atrasada" : "Atrasada";
  return `${word}: há ${days} ${days === 1 ? "dia" : "dias"}`;
}
