import type { EventsPage } from "../../plan/contract/events.ts";
import type { CommentListed, PlanRead, PlanReviewed, Queue, QueuedPlan } from "../../plan/contract/review.ts";
import { commentedCell } from "../../plan/review/commented-cell.ts";
import { readableContent } from "../../plan/review/readable-content.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { planGrid } from "../workbook/plan-grid.ts";
import { receipt, service } from "./examples.ts";

const content = readPlan(planGrid(completePlanValues("2026-11-20")));

/** What the reviewed plan says. */
export const read: PlanRead = {
  plan: "p-certidao",
  agency: "26000",
  revision: 3,
  sheets: readableContent(content),
};

function commented(id: string, field: string | null, row: number | null, text: string): CommentListed {
  const cell = commentedCell(content, { field, row });
  if (cell === null) throw new Error(`${field} cannot be commented on.`);
  return {
    id,
    ...cell,
    text,
    state: "open",
    revision: 2,
    by: { uid: "u-analista", name: "Moema Exemplo" },
    at: "2026-11-18T14:00:00Z",
    settled: null,
    cell: cell.place,
    says: cell.said,
    changed: false,
  };
}

const month = commented(
  "11111111-1111-4111-8111-111111111111",
  "schedule.actions.month",
  4,
  "Confirme o mês com a empresa contratada.",
);

export const comments: readonly CommentListed[] = [
  { ...month, cell: { sheet: "Cronograma", row: 12, column: 4 }, says: "09/2026", changed: true },
  {
    ...commented("22222222-2222-4222-8222-222222222222", "service.name", null, "O nome difere do Portal."),
    state: "addressed",
    settled: { by: { uid: "u-editora", name: "Iara Exemplo" }, at: receipt.moment, answer: "É o nome da lei." },
  },
];

/** A plan that was returned and sent again. */
export const reviewed: PlanReviewed = {
  plan: "p-certidao",
  agency: "26000",
  service,
  state: "submitted",
  revision: 3,
  received: receipt.moment,
  hash: receipt.hash,
  sentAsFinal: true,
  final: false,
  confirmations: {
    owner: { by: { uid: "u-dona", name: "Nara Exemplo" }, at: receipt.moment, hash: receipt.hash },
    chair: null,
  },
  named: { owner: "Nara Exemplo", chair: "Sofia Exemplo" },
  capacities: [],
  last: {
    step: 2,
    act: "return",
    by: { uid: "u-analista", name: "Moema Exemplo" },
    at: "2026-11-18T15:00:00Z",
    from: "underReview",
    to: "returned",
    revision: 2,
    reason: "Veja o comentário sobre o cronograma.",
    key: "33333333-3333-4333-8333-333333333333",
  },
  reviewed: 2,
  comments,
  acts: ["begin", "approve", "return", "cancel"],
};

function queued(plan: string, changed: Partial<QueuedPlan>): QueuedPlan {
  return {
    agency: "26000",
    agencyName: "Instituto Nacional de Exemplos",
    acronym: "INEX",
    plan,
    service,
    state: "submitted",
    revision: 1,
    findings: { error: 0, query: 1, warning: 0 },
    received: receipt.moment,
    sentAsFinal: true,
    confirmed: ["owner", "chair"],
    reviewed: null,
    openComments: 0,
    ...changed,
  };
}

export const queue: Queue = {
  asOf: "2026-11-22",
  rows: [
    queued("p-certidao", { revision: 3, confirmed: ["owner"], reviewed: 2, openComments: 1 }),
    ...Array.from({ length: 12 }, (_, index) =>
      queued(`p-${index}`, { service: `Pedir registro ${index + 1} de exemplo`, agency: String(26_000 + index) }),
    ),
    queued("p-cancelado", { service: "Pedir isenção de exemplo", state: "cancelled" }),
  ],
  all: 14,
};

export const history: EventsPage = {
  events: [
    {
      id: "26000.p-certidao.2",
      kind: "plan.moved",
      at: "2026-11-18T15:00:00Z",
      by: { uid: "u-analista", name: "Moema Exemplo" },
      agency: "26000",
      plan: "p-certidao",
      details: {
        step: 2,
        act: "return",
        from: "underReview",
        to: "returned",
        revision: 2,
        reason: "Veja o comentário.",
      },
    },
    {
      id: "e-confirmed",
      kind: "plan.confirmed",
      at: receipt.moment,
      by: { uid: "u-dona", name: "Nara Exemplo" },
      agency: "26000",
      plan: "p-certidao",
      details: { step: 3, confirmer: "owner", confirmed: true, revision: 3 },
    },
  ],
  next: null,
};
