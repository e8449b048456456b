import type { EventsPage } from "../../plan/contract/events.ts";
import type { Me } from "../../plan/contract/me.ts";
import type { PersonListed } from "../../plan/contract/people.ts";
import type {
  AgencyPlans,
  PlanDetail,
  RevisionDifferences,
  RevisionListed,
  RevisionsPage,
  ServiceListed,
} from "../../plan/contract/plans.ts";
import type { Receipt } from "../../plan/contract/receipt.ts";
import type { Checked, Conflict, Submitted } from "../../plan/contract/submission.ts";
import type { Finding } from "../../plan/rules/rule.ts";

export const editor: Me = {
  uid: "u-editora",
  email: "editora@orgao.exemplo.gov.br",
  name: "Iara Exemplo",
  role: "editor",
  agency: "26000",
  agencyName: "Instituto de Exemplo",
  agencyAcronym: "INEX",
};

export const focalPoint: Me = { ...editor, uid: "u-ponto-focal", name: "Ubirajara Exemplo", role: "focalPoint" };

const noAgency = { agency: null, agencyName: null, agencyAcronym: null };

export const analyst: Me = { ...editor, uid: "u-analista", name: "Moema Exemplo", role: "ministry", ...noAgency };

export const receipt: Receipt = {
  number: "2026-7K3M-9QXD-4TBV",
  moment: "2026-11-20T17:05:09Z",
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};

export const service = "Emitir certidão de regularidade de exemplo";

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

export const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });

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
  plan: "p-certidao",
  revision: 4,
  findings,
  explanations: [],
  since: null,
});

export const submitted: Submitted = { kind: "plan", plan: "p-certidao", revision: 4, receipt, findings: [] };

export const conflict: Conflict = {
  plan: "p-certidao",
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

export const history: RevisionsPage = { revisions: [3, 2, 1].map(revisionListed), next: null };

export function revisionListed(revision: number): RevisionListed {
  return {
    revision,
    receipt: { ...receipt, number: `2026-7K3M-9QXD-4TB${revision}`, moment: `2026-0${revision + 5}-20T17:05:09Z` },
    by: { uid: editor.uid, name: editor.name },
    source: "certidao preenchida (2).xlsx",
    final: revision === 3,
    findings: { error: 0, query: 1, warning: revision },
  };
}

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

export const people: readonly PersonListed[] = [
  {
    uid: "u-ponto-focal",
    email: "ponto.focal@orgao.exemplo.gov.br",
    name: "Ubirajara Exemplo",
    role: "focalPoint",
    agency: "26000",
    disabled: false,
    chair: false,
    invited: "2026-05-04T12:00:00Z",
  },
  {
    uid: "u-editora",
    email: "editora@orgao.exemplo.gov.br",
    name: "Iara Exemplo",
    role: "editor",
    agency: "26000",
    disabled: false,
    chair: false,
    invited: "2026-06-04T12:00:00Z",
  },
  {
    uid: "u-antigo",
    email: "antigo@orgao.exemplo.gov.br",
    name: "Peri Exemplo",
    role: "editor",
    agency: "26000",
    disabled: true,
    chair: false,
    invited: "2026-06-05T12:00:00Z",
  },
];
