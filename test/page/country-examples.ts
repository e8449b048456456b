import type { ActionListed, AgencyListed, Page } from "../../plan/contract/consolidated.ts";
import { agencyPlans, cell, receipt, service } from "./examples.ts";

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
