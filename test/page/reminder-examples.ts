import type { ActionDeadline, AgencyDeadlines } from "../../plan/contract/deadlines.ts";
import type { MailListed, MailPreview } from "../../plan/contract/mail.ts";
import type { OrphansPage } from "../../plan/contract/orphans.ts";
import type { Pauses, RemindersPreviewed } from "../../plan/contract/reminders.ts";

const action = (
  standard: number | null,
  words: string,
  deadline: string | null,
  standing: ActionDeadline["standing"],
): ActionDeadline => ({ standard, action: words, parties: "agency", deadline, standing });

export const deadlines: AgencyDeadlines = {
  asOf: "2026-11-22",
  agency: { siorg: "26000", name: "Instituto de Exemplos", acronym: "INEX" },
  paused: null,
  plans: [
    {
      plan: "p-pericia",
      service: "Agendar perícia de exemplo",
      state: "submitted",
      actions: [
        action(1, "1. Definir a equipe do projeto", "2026-06-30", { kind: "doneOnTime" }),
        action(7, "7. Divulgar serviço transformado", "2027-03-31", { kind: "onTime", days: 129 }),
      ],
    },
    {
      plan: "p-certidao",
      service: "Emitir certidão de regularidade de exemplo",
      state: "approved",
      actions: [
        action(1, "1. Definir a equipe do projeto", "2026-05-31", { kind: "doneLate", days: 4 }),
        action(4, "4. Desenvolver a solução", "2026-09-30", { kind: "late", days: 53 }),
        action(6, "6. Homologação do serviço na plataforma", "2026-11-30", { kind: "due", days: 8 }),
        action(7, "7. Divulgar serviço transformado", "2026-12-31", { kind: "onTime", days: 39 }),
        action(null, "Capacitar a equipe de atendimento", null, { kind: "withoutMonth" }),
        action(null, "Contratar consultoria", "2026-10-31", { kind: "cancelled" }),
      ],
    },
  ],
};

export const mail = (changed: Partial<MailListed> = {}): MailListed => ({
  key: "digest.2026-11-20.0a1b",
  kind: "digest",
  state: "UNKNOWN",
  to: { name: "Nara Exemplo", address: "nara@orgao.exemplo.gov.br" },
  subject: "1 ação atrasada, 1 vence esta semana: INEX",
  agency: "26000",
  createdAt: "2026-11-20T10:30:00.000Z",
  changedAt: "2026-11-20T10:31:00.000Z",
  nextAt: null,
  attempts: 1,
  reason: { code: "answer-lost", detail: "Connection closed after DATA" },
  extension: null,
  ...changed,
});

export const preview: RemindersPreviewed = {
  date: "2026-11-23",
  closed: false,
  all: 240,
  found: 2,
  waiting: 1,
  people: [
    {
      name: "Ivo Exemplo",
      address: "ivo@orgao.exemplo.gov.br",
      subject: "1 ação atrasada: INEX",
      capacities: ["ownerStandIn"],
      items: 1,
      late: 1,
    },
    {
      name: null,
      address: "secretaria@orgao.exemplo.gov.br",
      subject: "2 ações vencem em 8 dias: INEX",
      capacities: ["executiveSecretariat", "ownerDeputy"],
      items: 2,
      late: 0,
    },
  ],
};

export const previewed: MailPreview = {
  to: { name: "Ivo Exemplo", address: "ivo@orgao.exemplo.gov.br" },
  subject: "1 ação atrasada: INEX",
  text: "Olá, Ivo Exemplo.\n1 ação atrasada.\n\n- 4. Desenvolver a solução: atrasada há 54 dias",
  html: "<p>Olá, Ivo Exemplo.</p>",
  attachments: ["prazos.ics"],
};

export const pauses: Pauses = {
  paused: [
    {
      agency: "26000",
      name: "Instituto de Exemplos",
      acronym: "INEX",
      at: "2026-11-18T14:00:00.000Z",
      by: { uid: "u-analista", name: "Moema Exemplo" },
      reason: "mudança de estrutura até janeiro",
    },
  ],
};

export const orphans: OrphansPage = {
  all: 3,
  orphans: [
    {
      kind: "same-person",
      agency: "26000",
      acronym: "INEX",
      plan: "p-certidao",
      service: "Emitir certidão de regularidade de exemplo",
      role: "owner",
      who: "Nara Exemplo",
    },
    {
      kind: "no-working-address",
      agency: "26000",
      acronym: null,
      plan: "p-pericia",
      service: null,
      role: "executiveSecretariat",
      who: null,
    },
    {
      kind: "many-roles",
      agency: "26000",
      acronym: "INEX",
      plan: "p-pericia",
      service: "Agendar perícia de exemplo",
      role: null,
      who: "Ivo Exemplo",
    },
  ],
};
