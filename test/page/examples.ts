import { consolidatedIndicator, emptyIndicatorSum } from "../../plan/consolidation/indicator-sum.ts";
import type { ActionListed, AgencyListed, IndicatorsAnswer, Page } from "../../plan/contract/consolidated.ts";
import type { EventsPage } from "../../plan/contract/events.ts";
import type { Me } from "../../plan/contract/me.ts";
import type { PersonListed } from "../../plan/contract/people.ts";
import type {
  AgencyPlans,
  PlanDetail,
  RevisionDifferences,
  RevisionListed,
  ServiceListed,
} from "../../plan/contract/plans.ts";
import type { Receipt } from "../../plan/contract/receipt.ts";
import type { Checked, Conflict, Submitted } from "../../plan/contract/submission.ts";
import { indicators } from "../../plan/form/metrics.ts";
import type { Finding } from "../../plan/rules/rule.ts";

export const editor: Me = {
  uid: "u-editora",
  email: "editora@orgao.exemplo.gov.br",
  name: "Iara Exemplo",
  role: "editor",
  agency: "26000",
};

export const focalPoint: Me = { ...editor, uid: "u-ponto-focal", name: "Ubirajara Exemplo", role: "focalPoint" };

export const analyst: Me = { ...editor, uid: "u-analista", name: "Moema Exemplo", role: "ministry", agency: null };

export const receipt: Receipt = {
  number: "2026-7K3M-9QXD-4TBV",
  moment: "2026-11-20T17:05:09Z",
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

const service = "Emitir certidão de regularidade de exemplo";

export const agencyPlans: AgencyPlans = {
  agency: { siorg: "26000", name: "Instituto Nacional de Exemplos", acronym: "INEX" },
  plans: [
    {
      plan: "p-certidao",
      agency: "26000",
      service,
      state: "submitted",
      revision: 3,
      received: receipt.moment,
      findings: { error: 0, query: 1, warning: 4 },
      late: 2,
      due: 1,
      next: "2026-12-31",
    },
    {
      plan: "p-segunda-via",
      agency: "26000",
      service: "Solicitar segunda via de documento de identificação funcional de pessoa aposentada ou pensionista",
      state: "draft",
      revision: 1,
      received: "2026-10-02T12:00:00Z",
      findings: { error: 0, query: 0, warning: 0 },
      late: 0,
      due: 0,
      next: null,
    },
  ],
  workbook: { revision: 1, received: "2026-09-01T12:00:00Z", findings: { error: 0, query: 0, warning: 1 } },
};

export const noPlans: AgencyPlans = { ...agencyPlans, plans: [], workbook: null };

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

export const lateSchedule: Finding = {
  rule: "schedule.after-launch",
  severity: "error",
  values: { action: "6", month: { month: "2026-12" }, launch: { quarter: "2026-Q3" } },
  field: "schedule.actions.month",
  places: [cell("Cronograma", 11, 4)],
};

export const missingName: Finding = {
  rule: "people.titular-missing",
  severity: "error",
  values: { person: "Ouvidoria (titular)", field: "E-mail" },
  field: "ombudsman.titular.name",
  places: [cell("Responsáveis", 8, 3), cell("Responsáveis", 9, 3)],
};

export const foreignEmail: Finding = {
  rule: "people.email-domain",
  severity: "query",
  values: { email: "dona.do.servico@exemplo.org", domain: "exemplo.org" },
  field: "owner.titular.email",
  places: [cell("Responsáveis", 14, 3)],
};

export const noSubstitute: Finding = {
  rule: "people.suplente-missing",
  severity: "warning",
  values: { person: "Tecnologia da informação" },
  field: "technology.suplente.name",
  places: [cell("Responsáveis", 12, 5)],
};

export const checkedWith = (...findings: readonly Finding[]): Checked => ({
  kind: "plan",
  agency: "26000",
  service,
  revision: 4,
  findings,
  explanations: [],
  since: null,
});

export const submitted: Submitted = { kind: "plan", plan: "p-certidao", revision: 4, receipt, findings: [] };

export const conflict: Conflict = {
  base: 2,
  current: { revision: 3, moment: receipt.moment, by: "Jaci Exemplo" },
  differences: [
    {
      key: "schedule.actions.month",
      label: "Mês de entrega",
      row: "6. Homologação",
      change: "changed",
      from: { text: "11/2026", value: "2026-11", place: cell("Cronograma", 11, 4) },
      to: { text: "01/2027", value: "2027-01", place: cell("Cronograma", 11, 4) },
    },
    {
      key: "owner.titular.telephone",
      label: "Telefone do dono do serviço",
      row: null,
      change: "removed",
      from: { text: "(61) 3333-4444", value: "(61) 3333-4444", place: cell("Responsáveis", 15, 3) },
      to: { text: "", value: null, place: cell("Responsáveis", 15, 3) },
    },
  ],
};

export const planDetail: PlanDetail = {
  plan: "p-certidao",
  agency: "26000",
  service,
  state: "submitted",
  revision: 3,
  final: false,
  receipt,
  by: { uid: editor.uid, name: editor.name },
  findings: [foreignEmail, noSubstitute],
  findingsOmitted: 0,
  explanations: [],
};

export const history: readonly RevisionListed[] = [1, 2, 3].map((revision) => ({
  revision,
  receipt: { ...receipt, number: `2026-7K3M-9QXD-4TB${revision}`, moment: `2026-0${revision + 5}-20T17:05:09Z` },
  by: { uid: editor.uid, name: editor.name },
  source: "certidao preenchida (2).xlsx",
  final: revision === 3,
  findings: { error: 0, query: 1, warning: revision },
}));

export const differences: RevisionDifferences = { from: 2, to: 3, differences: conflict.differences };

export const events: EventsPage = {
  events: [
    {
      id: "e2",
      kind: "plan.submitted",
      at: receipt.moment,
      by: { uid: "u", name: editor.name },
      agency: "26000",
      plan: "p-certidao",
      details: {},
    },
    {
      id: "e1",
      kind: "plan.refused",
      at: "2026-11-20T16:00:00Z",
      by: { uid: "u", name: editor.name },
      agency: "26000",
      plan: "p-certidao",
      details: {},
    },
  ],
  next: null,
};

export const services: readonly ServiceListed[] = [
  { service: "emitir-certidao", name: service, portalNumber: "1234", digital: true, plan: "p-certidao" },
  {
    service: "consultar-processo",
    name: "Consultar andamento de processo de exemplo",
    portalNumber: "1235",
    digital: false,
    plan: null,
  },
  { service: "agendar-pericia", name: "Agendar perícia de exemplo", portalNumber: null, digital: null, plan: null },
];

export const agencies: readonly AgencyListed[] = [
  {
    siorg: "26000",
    name: "Instituto Nacional de Exemplos",
    acronym: "INEX",
    plans: 2,
    states: { submitted: 1, draft: 1 },
    findings: { error: 0, query: 1, warning: 4 },
    received: receipt.moment,
    workbook: agencyPlans.workbook,
  },
  {
    siorg: "27000",
    name: "Fundação dos Modelos e Amostras",
    acronym: null,
    plans: 0,
    states: {},
    findings: { error: 0, query: 0, warning: 0 },
    received: null,
    workbook: null,
  },
];

const nothing = (expected: number) =>
  Object.fromEntries(
    indicators.map(({ key }) => [key, consolidatedIndicator(key, emptyIndicatorSum, expected)]),
  ) as unknown as IndicatorsAnswer["indicators"];

export const figures: IndicatorsAnswer = {
  asOf: "2026-11-22",
  headline: {
    plans: 1204,
    agencies: 87,
    plansWithErrors: 31,
    lateActions: 412,
    dueActions: 96,
    digitalAdoption: {
      figure: 0.635,
      numerator: 635,
      denominator: 1000,
      reporting: 890,
      expected: 1204,
      unweighted: 0,
      oldest: "2026-01",
      comparison: null,
    },
    goals: {
      registered: { ratio: { numerator: 91, denominator: 100 }, gap: 9 },
      digital: { ratio: null, gap: 0 },
    },
    goalCounts: { services: 100, registered: 91, digital: 0, withPlan: 40 },
    goalsCoverage: { reporting: 80, expected: 87 },
    yearlyBurden: { reais: 1_234_567_890, reporting: 700, expected: 1204, oldest: "2025-12" },
  },
  indicators: nothing(1204),
  agencies: [],
};

export const lateActions: Page<ActionListed> = {
  asOf: "2026-11-22",
  all: 2,
  rows: [
    {
      agency: { siorg: "26000", name: "Instituto Nacional de Exemplos", acronym: "INEX" },
      service,
      planId: "p-certidao",
      action: {
        standard: 6,
        action: "6. Homologação do serviço na plataforma",
        parties: "agency",
        month: "2026-09",
        situation: "inProgress",
        dateDone: null,
        place: cell("Cronograma", 11, 4),
      },
      deadline: "2026-09-30",
      standing: { kind: "late", days: 53 },
    },
    {
      agency: { siorg: "27000", name: "Fundação dos Modelos e Amostras", acronym: null },
      service: null,
      planId: null,
      action: {
        standard: null,
        action: "Capacitar a equipe de atendimento",
        parties: "ministry+agency",
        month: "2026-10",
        situation: "notStarted",
        dateDone: null,
        place: cell("Cronograma", 14, 4),
      },
      deadline: "2026-10-31",
      standing: { kind: "late", days: 22 },
    },
  ],
};

export const people: readonly PersonListed[] = [
  {
    uid: "u-ponto-focal",
    email: "ponto.focal@orgao.exemplo.gov.br",
    name: "Ubirajara Exemplo",
    role: "focalPoint",
    agency: "26000",
    disabled: false,
    invited: "2026-05-04T12:00:00Z",
  },
  {
    uid: "u-editora",
    email: "editora@orgao.exemplo.gov.br",
    name: "Iara Exemplo",
    role: "editor",
    agency: "26000",
    disabled: false,
    invited: "2026-06-04T12:00:00Z",
  },
  {
    uid: "u-antigo",
    email: "antigo@orgao.exemplo.gov.br",
    name: "Peri Exemplo",
    role: "editor",
    agency: "26000",
    disabled: true,
    invited: "2026-06-05T12:00:00Z",
  },
];
