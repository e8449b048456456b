import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { type NamedPerson, namedPeople, namedSince } from "../../../plan/directory/named-people.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import type { Acceptance, PlanDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readAgency } from "../repositories/agencies.ts";
import { documentsUnder } from "../repositories/documents-under.ts";
import { plansOfAgency } from "../repositories/plans.ts";
import { stored } from "../repositories/stored.ts";
import { agencyRow } from "../submission/consolidated-row.ts";
import { isSame } from "./differing-fields.ts";
import type { Drift } from "./drift.ts";
import { acceptanceOf, examinePlan, namedThroughout } from "./examine-plan.ts";
import { examineRevisions } from "./examine-revisions.ts";
import { agencyDrift, expectedAgency } from "./expected-agency.ts";
import { expectedRows } from "./expected-rows.ts";

/** An agency compared with what was received of it. */
export interface ExaminedAgency {
  readonly plans: number;
  readonly drift: readonly Drift[];
  /** What to write for everything mendable to be as it should. */
  readonly mend: {
    readonly plans: readonly PlanDocument[];
    readonly rows: readonly RowsDocument[];
    readonly agency: AgencyDocument | null;
  };
}

/**
 * Works out from its revisions, one plan after the other, how everything of an agency must be, and compares. In memory
 * are its rows, the documents of its plans and a few revisions.
 */
export async function examineAgency(reader: DocumentReader, siorg: string): Promise<ExaminedAgency> {
  const agency = await readAgency(reader, siorg);
  const found = await rowsByPart(reader, siorg);
  const documents = new Map<string, PlanDocument>();
  for await (const plan of plansOfAgency(reader, siorg)) documents.set(plan.plan, plan);
  const drift: Drift[] = [];
  const mended: PlanDocument[] = [];
  const plans = new Map<string, PlanDocument>();
  const rows = new Map<string, PlanRecord>();
  const people = new Map<string, readonly NamedPerson[]>();
  for (const plan of knownPlans(agency, found, documents.keys())) {
    const part = [...found.values()].find(({ plans }) => Object.hasOwn(plans, plan));
    const there = {
      document: documents.get(plan) ?? null,
      row: part?.plans[plan] ?? null,
      people: part?.people?.[plan],
    };
    const examined = await examinePlan(reader, { agency: siorg, plan }, there);
    drift.push(...examined.drift);
    if (examined.plan) plans.set(plan, examined.plan);
    if (examined.plan && examined.mend) mended.push(examined.plan);
    if (!examined.row) continue;
    rows.set(plan, examined.row);
    people.set(plan, examined.people);
  }
  const own = await examineWorkbook(reader, siorg, agency, found.get(0));
  const expected = expectedRows(siorg, agency, found, {
    plans: rows,
    workbook: own.row,
    people,
    workbookPeople: own.people,
  });
  const expectedOne = expectedAgency(siorg, agency, { rows: expected.rows, plans, workbook: own.acceptance });
  return {
    plans: plans.size,
    drift: [...drift, ...own.drift, ...expected.drift, ...agencyDrift(agency, expectedOne)],
    mend: { plans: mended, rows: expected.mend, agency: isSame(agency, expectedOne) ? null : expectedOne },
  };
}

async function rowsByPart(reader: DocumentReader, siorg: string): Promise<ReadonlyMap<number, RowsDocument>> {
  const parts = new Map<number, RowsDocument>();
  for await (const document of documentsUnder(reader, "rows", siorg)) {
    const rows = stored.rows.read(document);
    // By the document's name, which cannot be wrong.
    if (rows) parts.set(Number(document.id.slice(siorg.length + 1)), rows);
  }
  return parts;
}

function knownPlans(
  agency: AgencyDocument | null,
  found: ReadonlyMap<number, RowsDocument>,
  documents: Iterable<string>,
): readonly string[] {
  const inRows = [...found.values()].flatMap(({ plans }) => Object.keys(plans));
  return [...new Set([...documents, ...inRows, ...Object.keys(agency?.plans ?? {})])].sort();
}

interface ExaminedWorkbook {
  readonly drift: readonly Drift[];
  readonly acceptance: Acceptance | null;
  readonly row: AgencyRecord | null;
  readonly people: readonly NamedPerson[];
}

/** As `examinePlan`, of the agency's own workbook, whose acceptance is in the agency's document. */
async function examineWorkbook(
  reader: DocumentReader,
  siorg: string,
  agency: AgencyDocument | null,
  rows: RowsDocument | undefined,
): Promise<ExaminedWorkbook> {
  const { workbook: row = null, workbookPeople: known = [] } = rows ?? {};
  const found = agency?.workbook ?? null;
  const of = { agency: siorg, plan: null };
  const examined = await examineRevisions(reader, of, agencyForm, found?.revision ?? 0, (revision, content) => ({
    named: namedPeople(content, revision),
  }));
  const { drift, last, none, notes } = examined;
  if (last === null) {
    const nothing = none && found === null;
    return { drift, acceptance: found, row: nothing ? null : row, people: nothing ? [] : known };
  }
  const acceptance = acceptanceOf(last.revision);
  const people = namedThroughout(notes) ?? namedSince(namedPeople(last.content, acceptance), known);
  return { drift, acceptance, row: agencyRow(last.content, acceptance), people };
}
