import fc from "fast-check";
import { agencyRecord } from "../../../plan/consolidation/agency-record.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { tools } from "../../../plan/form/annex.ts";
import { lists } from "../../../plan/form/lists.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import { agencyContent, type PlanTyped, planContent } from "../content-of.ts";

export const today = "2026-09-15";

/** The record of a plan with these things typed, read today. */
export function plan(source: string, typed: PlanTyped = {}): PlanRecord {
  return planRecord(planContent(typed), [], { source, today, window: lastMonths(today) });
}

/** The record of an agency workbook with this code and these services, each registered or not, digital or not. */
export function agency(
  source: string,
  siorg: string | null,
  services: readonly (readonly [registered: boolean, digital: boolean])[] = [],
  modified: string | null = null,
): AgencyRecord {
  const content = agencyContent({
    fields: siorg === null ? {} : { "agency.siorg": siorg, "agency.name": `Órgão ${siorg}` },
    tables: {
      services: services.map(([registered, digital], index) => ({ name: `Serviço ${index}`, registered, digital })),
    },
    modified,
  });
  return agencyRecord(content, [], source);
}

/** Months around today: some too old for the window, some in the future. */
const recentMonths = fc.constantFrom("2024-02", "2025-08", "2025-09", "2026-03", "2026-08", "2026-09", "2026-11");

const blankOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const measurements = fc.record({
  month: recentMonths,
  requestsWeb: blankOr(fc.nat(500)),
  requestsInPerson: blankOr(fc.nat(500)),
  requestsTotal: blankOr(fc.nat(1000)),
  started: blankOr(fc.nat(1000)),
  completed: blankOr(fc.nat(1000)),
  meanTime: blankOr(fc.nat(40)),
  meanTimeUnit: fc.constantFrom(...lists.timeUnits.map(({ code }) => code)),
  directCost: blankOr(fc.integer({ min: 0, max: 10_000 }).map((centavos) => centavos / 100)),
  satisfaction: blankOr(fc.nat(100)),
  satisfactionAnswers: blankOr(fc.nat(50)),
});

const actions = fc.record({
  month: blankOr(recentMonths),
  situation: blankOr(fc.constantFrom(...lists.situations.map(({ code }) => code))),
  dateDone: blankOr(fc.constantFrom("2025-08-10", "2026-04-01", "2026-09-15", "2027-01-01")),
});

const steps = fc.record({ description: fc.constant("Etapa"), digital: blankOr(fc.boolean()) });

/** What people may have typed into a plan, measurements of many months among it. */
export const typedPlans: fc.Arbitrary<PlanTyped> = fc
  .record({
    siorg: blankOr(fc.constantFrom("26", "0026", "1930", "244")),
    service: blankOr(fc.constantFrom("Emitir certidão", "EMITIR CERTIDAO", "Renovar licença", "Pedir vistoria")),
    id: blankOr(fc.constantFrom("p1", "p2", "p3")),
    revision: blankOr(fc.nat(3)),
    modified: blankOr(fc.constantFrom("2026-01-01T00:00:00Z", "2026-05-05T12:00:00Z")),
    state: blankOr(fc.constantFrom(...lists.planStates.map(({ code }) => code))),
    quarter: blankOr(fc.constantFrom("2026-Q3", "2026-Q4", "2027-Q1")),
    adopted: fc.tuple(...tools.map(() => blankOr(fc.boolean()))),
    measurements: fc.array(measurements, { maxLength: 4 }),
    actions: fc.array(actions, { maxLength: 7 }),
    steps: fc.array(steps, { maxLength: 3 }),
  })
  .map((drawn) => ({
    fields: {
      "agency.siorg": drawn.siorg,
      "service.name": drawn.service,
      "plan.id": drawn.id,
      "plan.revision": drawn.revision,
      "plan.state": drawn.state,
      "launch.quarter": drawn.quarter,
      ...Object.fromEntries(tools.map(({ key }, index) => [`tools.${key}.adopted`, drawn.adopted[index] ?? null])),
    },
    tables: {
      measurements: drawn.measurements,
      "schedule.actions": drawn.actions,
      "service.stepsToday": drawn.steps,
    },
    modified: drawn.modified,
  }));

/** Plans of a few agencies, services and ids, so that versions and copies of the same plan are common. */
export const planRecords: fc.Arbitrary<readonly PlanRecord[]> = fc
  .array(typedPlans, { maxLength: 12 })
  .map((plans) => plans.map((typed, index) => plan(`plano-${String(index).padStart(2, "0")}.xlsx`, typed)));

export const agencyRecords: fc.Arbitrary<readonly AgencyRecord[]> = fc
  .array(
    fc.tuple(
      blankOr(fc.constantFrom("26", "0026", "1930")),
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 5 }),
      blankOr(fc.constantFrom("2026-01-01T00:00:00Z", "2026-05-05T12:00:00Z")),
    ),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(([siorg, services, modified], index) => agency(`orgao-${index}.xlsx`, siorg, services, modified)),
  );
