import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyDocument, AgencySummary, RowsDocument } from "../documents/agency-document.ts";
import type { Acceptance } from "../documents/plan-document.ts";
import { filled, type PlacedRow } from "./placed-row.ts";
import { serviceHash } from "./plan-key.ts";
import { changedSummary } from "./summary-of-rows.ts";

/** The agency once a plan of it was accepted; it is made from its first workbook. */
export function agencyWithPlan(
  siorg: string,
  before: AgencyDocument | null,
  {
    placed,
    old,
    record,
    plan,
    moment,
  }: {
    readonly placed: PlacedRow;
    /** The plan's row as it was; null when it is a new plan. */
    readonly old: PlanRecord | null;
    readonly record: PlanRecord;
    readonly plan: string;
    readonly moment: string;
  },
): AgencyDocument {
  const agency = before ?? unknownAgency(siorg);
  const { name, acronym } = agency.workbook === null ? namedBy(record, agency) : agency;
  const entry = { part: placed.part, service: serviceHash(record.service.name?.value ?? null), received: moment };
  return {
    ...agency,
    name,
    acronym,
    plans: { ...agency.plans, [plan]: entry },
    parts: placed.parts,
    summary: { ...changedSummary(agency.summary, old, record), received: moment },
  };
}

/** Until the agency says so itself, it is called what its last plan calls it, or what was known before. */
function namedBy({ agency: { name, acronym } }: PlanRecord, known: AgencyDocument) {
  return { name: name ?? known.name, acronym: acronym ?? known.acronym };
}

/** The agency once its own workbook was accepted, which then says what the agency is called. */
export function agencyWithWorkbook(
  siorg: string,
  before: AgencyDocument | null,
  {
    acceptance,
    record,
    rows,
  }: {
    readonly acceptance: Acceptance;
    readonly record: AgencyRecord;
    readonly rows: RowsDocument;
  },
): AgencyDocument {
  const agency = before ?? unknownAgency(siorg);
  const { name, acronym } = record.agency;
  return {
    ...agency,
    name,
    acronym,
    parts: filled(agency.parts, [rows]),
    workbook: acceptance,
    summary: { ...agency.summary, received: acceptance.receipt.moment },
  };
}

/** An agency of which nothing was received. */
export function unknownAgency(siorg: string): AgencyDocument {
  const summary: AgencySummary = { plans: 0, states: {}, findings: { error: 0, query: 0, warning: 0 }, received: null };
  return { siorg, name: null, acronym: null, plans: {}, parts: [], workbook: null, summary };
}
