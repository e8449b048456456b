import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { LastMove } from "../../../plan/review/plan-review.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Message } from "../ports/mailer.ts";
import { escapedHtml } from "./escaped-html.ts";
import { oneLine } from "./mail-options.ts";
import { button, heading, mailPage, paragraph, smallPrint } from "./mail-page.ts";

/** What a plan's people are told of each move; of those without words they are not told. */
const WORDS: { readonly [A in ReviewAct]: MoveWords | null } = {
  begin: null,
  approve: {
    subject: "Plano aprovado",
    lines: () => ["O ministério aprovou o plano de integração. Continue a informar o andamento e as medições."],
    act: "Ver o plano",
  },
  return: {
    subject: "Plano devolvido para ajustes",
    lines: ({ openComments }) => [
      `O ministério devolveu o plano para ajustes, com ${openComments === 1 ? "um comentário" : `${openComments} comentários`}. O plano continua valendo: ajuste o que foi pedido, ou responda por que não, e envie-o de novo.`,
      "Cada comentário aparece na célula de que fala, no painel do Excel e na página.",
    ],
    act: "Ver os comentários",
  },
  cancel: {
    subject: "Plano cancelado pelo ministério",
    lines: () => [
      "O ministério cancelou o plano: ele não recebe mais envios e não conta mais nos números. Não é uma devolução para ajustes, e não há nada a corrigir.",
      "Se o cancelamento não era esperado, fale com o ministério, que pode reabrir o plano.",
    ],
    act: "Ver o plano",
  },
  reopen: {
    subject: "Plano reaberto para análise",
    lines: () => ["O ministério reabriu o plano, que volta a estar em análise."],
    act: "Ver o plano",
  },
};

interface MoveWords {
  readonly subject: string;
  readonly lines: (facts: { readonly openComments: number }) => readonly string[];
  readonly act: string;
}

/** Whether the plan's people are told of a move. */
export function isToldOf(act: ReviewAct): boolean {
  return WORDS[act] !== null;
}

/**
 * The mail that tells somebody of an agency that the ministry moved a plan: what, which plan, why, and where to look.
 * Nothing of the plan but the service's name, and nobody's name but the reader's, is in it.
 */
export function moveNotice({
  to,
  plan: { agency: _, plan, service, revision, review, watch },
  move,
  settings,
  id,
}: {
  readonly to: { readonly name: string; readonly address: string };
  readonly plan: PlanDocument;
  readonly move: LastMove;
  readonly settings: MailSettings;
  readonly id: string;
}): Message {
  const words = WORDS[move.act];
  if (words === null) throw new Error(`Nobody is told of the move ${move.act}.`);
  const called = oneLine(service ?? "").slice(0, LONGEST_NAME) || "serviço sem nome";
  const subject = `${words.subject}: ${called}`;
  const which = `Serviço: ${called}${watch.acronym ? ` (${oneLine(watch.acronym)})` : ""} · revisão ${revision}`;
  const lines = words.lines(review);
  const reason = move.reason === null ? [] : [`Motivo informado pelo ministério: ${move.reason}`];
  const link = `${settings.page}/#/planos/${encodeURIComponent(plan)}`;
  const hello = `Olá, ${oneLine(to.name)}.`;
  const why =
    "Você recebe esta mensagem porque responde pelo serviço (“dono” do serviço, titular ou suplente) ou é ponto focal do órgão.";
  const ask = `Dúvidas? Fale com ${settings.contact ?? "a equipe do Plano Digital no Ministério"}.`;
  const automatic = "Mensagem automática do Plano Digital.";
  return {
    to,
    subject,
    id,
    text: [hello, which, ...lines, ...reason, link, `${why}\n${ask}`, automatic].join("\n\n"),
    html: mailPage(
      subject,
      [
        paragraph(hello),
        heading(1, escapedHtml(words.subject)),
        paragraph(which),
        ...lines.map(paragraph),
        ...reason.map(paragraph),
        button(link, words.act),
        smallPrint(why),
        smallPrint(ask),
        smallPrint(automatic),
      ].join("\n"),
    ),
  };
}

const LONGEST_NAME = 150;
