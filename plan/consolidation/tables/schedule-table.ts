import { listLabel } from "../../form/lists.ts";
import { foldedWords } from "../../text/folded-words.ts";
import { dateSerial, monthSerial } from "../../workbook/cell/date-serial.ts";
import type { LateAction, PlanAction } from "../plan-actions.ts";
import { planKey } from "../plan-key.ts";
import { agencyColumns } from "./agency-words.ts";
import type { CellSaid } from "./cell-said.ts";
import { type Column, NOT_GIVEN, originColumns } from "./column.ts";
import { daysLate, STANDING_WORDS } from "./standing-words.ts";
import { type Highlight, type KeyedTable, saidIn } from "./table.ts";

/** `Cronograma`: a row an action. */
export function scheduleTable(rows: Iterable<PlanAction>): KeyedTable<PlanAction> {
  return {
    name: "Cronograma",
    table: "tbCronograma",
    altText: "Uma ação por linha: plano, responsável, mês de entrega, situação e como está o prazo na data da posição.",
    columns: [
      ...planColumns,
      ...actionColumns,
      {
        header: "Situação",
        width: 14,
        look: "text",
        cell: ({ action }) => listLabel("situations", action.situation),
        said: said("situation"),
      },
      {
        header: "Concluída em",
        width: 12,
        look: "date",
        cell: ({ action }) => (action.dateDone === null ? null : dateSerial(action.dateDone)),
        said: said("dateDone"),
      },
      {
        header: "Prazo",
        width: 22,
        look: "text",
        cell: ({ standing }) => STANDING_WORDS[standing.kind],
        said: said("month"),
      },
      {
        header: "Dias de atraso",
        width: 10,
        look: "count",
        cell: ({ standing }) => daysLate(standing),
        said: said("month"),
      },
      ...origin,
    ],
    rows,
    whenEmpty: "Nenhuma ação nos planos recebidos.",
    frozenColumns: 3,
    highlights: STANDING_COLOURS,
    keyOf: actionKey,
    originsOf(row, header) {
      return [{ record: row.plan, cells: saidIn(this, row, header) }];
    },
  };
}

/** `Atrasos`: the late actions, the latest first, with whom to call. */
export function lateTable(rows: readonly LateAction[]): KeyedTable<LateAction> {
  return {
    name: "Atrasos",
    table: "tbAtrasos",
    altText: "As ações atrasadas na data da posição, da mais atrasada para a menos, com o contato do dono do serviço.",
    columns: [
      { header: "Dias de atraso", width: 10, look: "count", cell: ({ days }) => days, said: said("month") },
      { header: "Prazo", width: 24, look: "text", cell: ({ days }) => lateWords(days), said: said("month") },
      ...planColumns,
      ...actionColumns,
      {
        header: "Situação",
        width: 14,
        look: "text",
        cell: ({ action }) => listLabel("situations", action.situation),
        said: said("situation"),
      },
      {
        header: "Dono do serviço",
        width: 24,
        look: "text",
        cell: ({ plan }) => plan.owner.name ?? NOT_GIVEN,
        said: () => [{ field: "owner.titular.name" }],
      },
      {
        header: "E-mail do dono",
        width: 40,
        look: "text",
        cell: ({ plan }) => plan.owner.email ?? NOT_GIVEN,
        said: () => [{ field: "owner.titular.email" }],
      },
      ...origin,
    ],
    rows,
    whenEmpty: "Nenhuma ação em atraso.",
    frozenColumns: 2,
    highlights: LATE_COLOURS,
    keyOf: actionKey,
    originsOf(row, header) {
      return [{ record: row.plan, cells: saidIn(this, row, header) }];
    },
  };
}

/** A standard action goes by its number, another by its words: its row moves when somebody sorts the schedule. */
function actionKey({ plan, action }: PlanAction): string {
  return `${planKey(plan)}#${action.standard ?? foldedWords(action.action)}`;
}

/** The cell of a column of the schedule in the row of the action. */
function said(column: string) {
  return ({ action }: PlanAction): readonly CellSaid[] => [
    { key: `schedule.actions.${column}`, besides: action.place },
  ];
}

const planColumns: readonly Column<PlanAction>[] = [
  ...agencyColumns<PlanAction>(({ plan }) => plan.agency),
  {
    header: "Serviço",
    width: 40,
    look: "wrapped",
    cell: ({ plan }) => plan.service.name?.value ?? NOT_GIVEN,
    said: () => [{ field: "service.name" }],
  },
];

const actionColumns: readonly Column<PlanAction>[] = [
  { header: "Ação", width: 50, look: "wrapped", cell: ({ action }) => action.action, said: said("action") },
  {
    header: "Responsável",
    width: 26,
    look: "wrapped",
    cell: ({ action }) => (action.parties === null ? null : listLabel("parties", action.parties)),
    said: said("parties"),
  },
  {
    header: "Mês de entrega",
    width: 11,
    look: "month",
    cell: ({ action }) => (action.month === null ? null : monthSerial(action.month)),
    said: said("month"),
  },
  {
    header: "Último dia",
    width: 12,
    look: "date",
    cell: ({ deadline }) => (deadline === null ? null : dateSerial(deadline)),
    said: said("month"),
  },
];

const origin = originColumns<PlanAction>(({ plan, action }) => ({ source: plan.source, place: action.place }));

const STANDING_COLOURS: readonly Highlight[] = [
  { header: "Prazo", beginsWith: "Atrasada", tone: "bad" },
  { header: "Prazo", beginsWith: "Vence", tone: "careful" },
  { header: "Prazo", beginsWith: "Concluída no prazo", tone: "good" },
];

const LATE_COLOURS: readonly Highlight[] = [
  { header: "Prazo", beginsWith: "Muito atrasada", tone: "bad" },
  { header: "Prazo", beginsWith: "Atrasada", tone: "careful" },
];

/** After thirty days the ministry itself asks, so these are told apart. */
const VERY_LATE_DAYS = 30;

function lateWords(days: number): string {
  const word = days > VERY_LATE_DAYS ? "Muito atrasada" : "Atrasada";
  return `${word}: há ${days} ${days === 1 ? "dia" : "dias"}`;
}
