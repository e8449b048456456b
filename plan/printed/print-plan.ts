import { brasiliaMinute } from "../calendar/brasilia-moment.ts";
import { aboutThePlan, documentWords } from "../form/document-words.ts";
import { planForm } from "../form/plan-form.ts";
import { isFinal } from "../lifecycle/confirmations.ts";
import type { PlanContent } from "../workbook/content.ts";
import { annexSection } from "./annex-section.ts";
import { approvalSection } from "./approval-section.ts";
import { launchSection } from "./launch-section.ts";
import { metricsSection } from "./metrics-section.ts";
import { omissionsSection } from "./omissions-section.ts";
import { ownerSection, representativesSection } from "./people-section.ts";
import type { Piece } from "./piece.ts";
import { entryText, printedEntry } from "./printed-entry.ts";
import type { PrintedPlan, Printing, ReceivedPlan } from "./printed-plan.ts";
import { scheduleSection } from "./schedule-section.ts";
import { serviceSection } from "./service-section.ts";

/**
 * The official document *Plano de Integração* with what a plan says filled in: sections 1 to 7 and Annex I in the words
 * and the order of the form.
 */
export function printPlan(content: PlanContent, printing: Printing): PrintedPlan {
  const { on, received, omissions } = printing;
  const { title } = planForm;
  const service = entryText(content.fields["service.name"]);
  return {
    title: title.toLocaleUpperCase("pt-BR"),
    marks: marksOf(printing),
    isDraft: !isInForce(received),
    pieces: [
      ...coverOf(content),
      ...representativesSection(content),
      ...ownerSection(content),
      ...serviceSection(content),
      ...metricsSection(content, on),
      ...scheduleSection(content),
      ...launchSection(content, on),
      ...approvalSection(content, received),
      ...annexSection(content),
      ...(omissions === null ? [] : omissionsSection(omissions)),
    ],
    footer: received ? footerOf(received) : [NOT_RECEIVED],
    properties: {
      subject: service === "" ? title : `${title}: ${service}`,
      author: entryText(content.fields["agency.name"]),
      created: received?.receipt.moment ?? null,
    },
  };
}

/** Whether it is a plan that counts: sent as final and confirmed by both, neither cancelled nor given back. */
function isInForce(received: ReceivedPlan | null): boolean {
  if (received === null || received.state === "cancelled" || !isFinal(received, received.confirmations)) return false;
  return received.revision !== received.latest || received.state !== "returned";
}

const NOT_RECEIVED = "Sem protocolo: impresso de um arquivo, que pode não ser o que foi recebido.";

function coverOf({ fields }: PlanContent): readonly Piece[] {
  return [
    {
      piece: "facts",
      facts: [
        { label: planForm.fields["agency.name"].label, value: printedEntry(fields["agency.name"]) },
        { label: planForm.fields["cover.service"].label, value: printedEntry(fields["service.name"]) },
      ],
    },
    { piece: "heading", level: 1, text: documentWords.about },
    { piece: "paragraph", text: aboutThePlan, style: "body" },
  ];
}

function marksOf({ received, omissions }: Printing): readonly string[] {
  const marks: string[] = [];
  if (received === null) marks.push("MINUTA: impressa de um arquivo, sem protocolo de recebimento");
  else if (received.state === "cancelled") marks.push("PLANO CANCELADO pelo ministério");
  else if (received.latest !== received.revision) {
    marks.push(`REVISÃO ${received.revision}, substituída pela revisão ${received.latest}`);
  } else if (received.state === "returned") marks.push("DEVOLVIDO pelo ministério para correção");
  if (received && !received.final) marks.push("MINUTA: não foi enviada como versão final");
  else if (received && !isFinal(received, received.confirmations)) {
    marks.push("MINUTA: à espera da confirmação do “dono” do serviço e da presidência do comitê");
  }
  if (omissions !== null) marks.push("VERSÃO PÚBLICA: sem e-mails e telefones");
  return marks;
}

function footerOf({ revision, receipt, erasedAt }: ReceivedPlan): readonly string[] {
  return [
    `Protocolo ${receipt.number} · revisão ${revision} · recebida em ${brasiliaMinute(receipt.moment)} (horário de Brasília)`,
    `Resumo do conteúdo (SHA-256): ${receipt.hash}`,
    ...(erasedAt === null
      ? []
      : [`Dados pessoais eliminados em ${brasiliaMinute(erasedAt)}; o resumo é o do que foi recebido.`]),
  ];
}
