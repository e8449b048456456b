import type { FindingsOfFile } from "../../../../functions/src/workbook/consolidated/findings-sheet.ts";
import { addMonths, lastDayOf } from "../../../../plan/calendar/month.ts";
import { quarterOfMonth } from "../../../../plan/calendar/quarter.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "../../../../plan/consolidation/records.ts";
import { tools } from "../../../../plan/form/annex.ts";
import { lists } from "../../../../plan/form/lists.ts";
import { standardActions } from "../../../../plan/form/schedule.ts";
import type { IndicatorValues } from "../../../../plan/indicators/series.ts";
import type { Finding } from "../../../../plan/rules/rule.ts";
import type { ActionRecord } from "../../../../plan/schedule/action-record.ts";
import type { Place } from "../../../../plan/workbook/entry.ts";

/** The day on which the country of these tests is looked at. */
export const TODAY = "2026-11-22";

const ACRONYMS = ["ANVX", "IBRE", "INSP", "MCTU", "SEFN", "FUNC", "DPRE", "ANTU", "MEDU", "CVMB", "INPX", "SUSP"];
const SUBJECTS = ["Certidão", "Registro", "Licença", "Inscrição", "Autorização", "Benefício", "Isenção", "Alvará"];
const OBJECTS = ["de pesca artesanal", "de exame nacional", "de produto importado", "de museu", "de laboratório"];

/** Which state each plan is in: more in some states than in others. */
const STATES = [0, 1, 1, 2, 3, 3, 3, 4, 5, 6, 6, 1, 0, 3, 7];

/** The agency of a number, counted from 0. The first twelve have invented acronyms of their own. */
export function agencyIdentity(index: number): AgencyIdentity {
  const acronym = ACRONYMS[index] ?? `ORG${index}`;
  return { siorg: String(1000 + index), name: `Instituto Brasileiro de Exemplo ${acronym}`, acronym };
}

/** An agency's work plan: services, three quarters or more registered, some of those digital. */
export function agencyRecord(index: number): AgencyRecord {
  const services = 60 - index * 4;
  const registered = Math.round(services * (1 - (index % 5) * 0.06));
  return {
    source: `orgaos/${agencyIdentity(index).acronym?.toLowerCase()}.xlsx`,
    receivedOn: [],
    modified: "2026-10-03T12:00:00Z",
    agency: agencyIdentity(index),
    focalPoints: [
      {
        theme: "focalPoints.serviceDelivery",
        name: "Joana Invente de Exemplo",
        email: `servicos${index}@exemplo.gov.br`,
      },
      { theme: "focalPoints.digitalOffer", name: null, email: null },
    ],
    goals: { services, registered, digital: Math.round(registered * (0.2 + (index % 7) * 0.08)), withPlan: 5 },
    place: place("Serviços", 4, 1),
    services: null,
    findings: { error: 0, query: index % 2, warning: 1 },
  };
}

/** A plan of a number, counted from 0, of one of so many agencies; every field follows from the number. */
export function planRecord(index: number, agencies: number, changes: Partial<PlanRecord> = {}): PlanRecord {
  const states = lists.planStates;
  return {
    source: `planos/plano-${index}.xlsx`,
    planId: `plano-${index}`,
    revision: index % 4,
    receivedOn: [],
    modified: `2026-${index % 2 === 0 ? "09" : "10"}-${10 + (index % 18)}T09:30:00Z`,
    agency: agencyIdentity(index % agencies),
    service: {
      name: {
        value: `${SUBJECTS[index % SUBJECTS.length]} ${OBJECTS[index % OBJECTS.length]} nº ${index}`,
        place: place("Serviço", 5, 3),
      },
      portalNumber: String(5000 + index),
      slug: null,
    },
    state: states[STATES[index % STATES.length] ?? 0]?.code ?? "draft",
    review: null,
    launch: { value: quarterOfMonth(addMonths("2026-06", index % 15)), place: place("Cronograma", 20, 3) },
    owner: { name: "Pedro Fictício da Silva", email: `dono${index}@exemplo.gov.br` },
    said: {
      digital: index % 4 === 3,
      steps: null,
      time: null,
      cost: null,
      places: { portalNumber: place("Serviço", 9, 3), digital: null, steps: null, time: null, cost: null },
    },
    steps: { today: { all: 6, digital: index % 4, undecided: 0 }, after: { all: 5, digital: 4, undecided: 0 } },
    latest: measured(index, addMonths("2026-10", -(index % 9)), 40 + (index % 50)),
    baseline: measured(index, "2025-09", 20 + (index % 30)),
    channels: { web: 400 + index, inPerson: 300 },
    actions: standardActions.map(({ number }) => actionRecord(index, number)),
    tools: tools.map(({ key, agency }, position) => ({
      tool: key,
      adopted: (index + position) % 4 === 3 ? null : (index + position) % 4 !== 2,
      responsibilities: agency.length,
      acknowledged: Math.min(agency.length, (index + position) % 5),
      place: place("Adesão", 4 + position, 2),
    })),
    dataBases:
      index % 5 === 0
        ? [
            {
              dataBase: index % 10 === 0 ? "Cadastro de Pessoas de Exemplo" : "Base de Endereços de Exemplo",
              agency: "Receita de Exemplo",
              purpose: "Conferir o cadastro sem pedir documentos ao cidadão.",
              place: place("Adesão", 40, 2),
            },
          ]
        : [],
    findings: { error: index % 3, query: index % 2, warning: 1 },
    ...changes,
  };
}

/** What the findings of these tests say, one of each severity. */
const SAID: readonly Pick<Finding, "rule" | "severity" | "values">[] = [
  { rule: "metrics.total-differs", severity: "error", values: { total: 1200, sum: 1150 } },
  { rule: "metrics.outdated", severity: "warning", values: { month: { month: "2025-03" }, age: 20 } },
  { rule: "metrics.channels-incomplete", severity: "query", values: { sum: 900, total: 1000, rest: 100 } },
];

/** The findings of so many files, as many in each as told, made one file at a time. */
export function* findingsOf(files: number, each: number): Generator<FindingsOfFile> {
  for (let file = 0; file < files; file++) {
    yield {
      source: `planos/plano-${file}.xlsx`,
      agency: agencyIdentity(file % 12),
      service: `Serviço nº ${file}`,
      findings: Array.from({ length: each }, (_, index) => ({
        ...(SAID[index % SAID.length] ?? { rule: "", severity: "error", values: {} }),
        field: null,
        places: [place("Medições", 6 + index, 2), place("Medições", 7 + index, 2)],
      })),
    };
  }
}

export function place(sheet: string, row: number, column: number): Place {
  return { sheet, row, column };
}

function actionRecord(plan: number, standard: number): ActionRecord {
  const month = addMonths("2026-05", ((plan * 7) % 6) + standard);
  const isDone = standard <= (plan % 6) + 1 && month < "2026-11";
  return {
    standard,
    action: standardActions[standard - 1]?.action ?? "",
    parties: standardActions[standard - 1]?.parties ?? null,
    month,
    situation: isDone ? "done" : "notStarted",
    dateDone: isDone ? lastDayOf((plan + standard) % 5 === 0 && month < "2026-10" ? addMonths(month, 1) : month) : null,
    place: place("Cronograma", 5 + standard, 4),
  };
}

function measured(plan: number, month: string, percent: number): IndicatorValues {
  if (plan % 6 === 5) return {};
  const requests = 700 + plan;
  const value = (numerator: number, denominator: number, row: number) => ({
    value: { numerator: Math.round(numerator), denominator, month, weighted: true },
    place: place("Medições", row, 2),
  });
  return {
    digitalAdoption: value((requests * percent) / 100, requests, 8),
    volume: value(requests, 1, 8),
    serviceTime: value((600 - plan) * 24 * 60 * 12, 600 - (plan % 50), 8),
    success: value(requests * 0.8, requests, 8),
    cost: value(requests * 4321, requests, 8),
    satisfaction: value(120 * 7350, 120, 8),
  };
}
