import { formatDate } from "../../../../plan/calendar/civil-date.ts";
import { formatMonth } from "../../../../plan/calendar/month.ts";
import { listLabel } from "../../../../plan/form/lists.ts";
import type { Capacity, Digest, DigestItem } from "../../../../plan/reminders/digest.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import { oneLine } from "../mail-options.ts";
import { count, daysInWords } from "./days.ts";
import { agencyCalled } from "./subject.ts";

/** One thing to do, in words. */
export interface ItemWords {
  readonly what: string;
  /** When, or for how long it has been missing. */
  readonly when: string;
  /** What else there is to say of it, one line. */
  readonly more: string;
  readonly late: boolean;
}

/** An item in words. */
export function itemWords(item: DigestItem): ItemWords {
  switch (item.kind) {
    case "action":
    case "escalation": {
      const parties = item.parties === null ? [] : [`responsável: ${listLabel("parties", item.parties)}`];
      return {
        what: oneLine(item.action),
        when: daysInWords(item.daysLeft),
        more: [`prazo: ${formatDate(item.deadline)}`, ...parties].join(" · "),
        late: item.daysLeft < 0,
      };
    }
    case "measurement":
      return {
        what: `Medição de ${formatMonth(item.month)}`,
        when: "em falta",
        more: item.last === null ? "nenhum mês medido até agora" : `último mês medido: ${formatMonth(item.last)}`,
        late: false,
      };
    case "round":
      return {
        what: `Rodada “${oneLine(item.name)}”`,
        when: daysInWords(item.daysLeft),
        more: `prazo: ${formatDate(item.deadline)} · ${count(item.missing, "entrega em falta", "entregas em falta")}`,
        late: item.daysLeft < 0,
      };
    case "silence":
      return {
        what: "Atualizar o andamento do plano",
        when: `sem envio há ${count(item.days, "dia", "dias")}`,
        more: `último envio: ${formatDate(item.since)}`,
        late: false,
      };
  }
}

/** What a plan is called, with its agency; of an agency's rounds, that they are. */
export function planWords(item: DigestItem): { readonly agency: string; readonly service: string } {
  if (item.kind === "round") return { agency: agencyCalled(item), service: "Rodadas de coleta" };
  return { agency: agencyCalled(item), service: oneLine(item.service ?? "") || "Serviço sem nome" };
}

const CAPACITY_WORDS: { readonly [C in Capacity]: string } = {
  owner: "responde pelo serviço como titular (o “dono” do serviço)",
  ownerStandIn:
    "é suplente do “dono” do serviço e responde no lugar do titular, cujo e-mail não está recebendo mensagens",
  ownerDeputy: "é suplente do “dono” do serviço, e recebe cópia",
  ministry: "é da equipe do Ministério",
  focalPoint: "é ponto focal do órgão",
  executiveSecretariat: "representa a Secretaria Executiva do órgão",
  executiveSecretariatStandIn:
    "é suplente de quem representa a Secretaria Executiva do órgão e responde no lugar do titular, cujo e-mail não está recebendo mensagens",
  executiveSecretariatDeputy: "é suplente de quem representa a Secretaria Executiva do órgão",
};

/** Why somebody gets a digest. */
export function whyWords({ capacities }: Pick<Digest, "capacities">): string {
  const words = capacities.map((capacity) => CAPACITY_WORDS[capacity]);
  if (words.length === 0) return "Você recebe esta mensagem porque seu e-mail consta de um plano de integração.";
  return `Você recebe esta mensagem porque ${words.join(", e porque ")}.`;
}

/** Whom to ask. */
export function askWords({ contact }: Pick<MailSettings, "contact">, capacities: readonly Capacity[]): string {
  const ministry = contact === null ? "a equipe do Plano Digital no Ministério" : contact;
  const only = capacities.length > 0 && capacities.every((capacity) => capacity === "ministry");
  return only
    ? `Dúvidas, ou não é com você? Fale com ${ministry}.`
    : `Dúvidas, ou não é mais com você? Fale com o ponto focal do seu órgão ou com ${ministry}.`;
}

/** What to do about it; nothing is said where nothing is due. */
export function doWords(items: readonly DigestItem[]): readonly string[] {
  const rounds = items.filter(({ kind }) => kind === "round").length;
  return [...(rounds < items.length ? [PLANS_WORDS] : []), ...(rounds > 0 ? [ROUNDS_WORDS] : [])];
}

const PLANS_WORDS =
  "O que já foi feito? Marque a situação e a data no plano e envie-o de novo: o lembrete deixa de vir. O prazo mudou? Atualize o mês da ação e envie.";

const ROUNDS_WORDS =
  "O que a rodada pede está na página, em Rodadas. O que foi enviado sai da lista na hora; se não há nada a enviar, o ponto focal declara isso lá mesmo.";

/** Items beyond those that are shown; null when there are none. */
export function omittedWords(omitted: number): string | null {
  return omitted === 0 ? null : `E mais ${count(omitted, "item", "itens")}, que a página mostra.`;
}
