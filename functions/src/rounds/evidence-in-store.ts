import { type Evidence, evidenceOf, type ReceivedPlan } from "../../../plan/rounds/evidence.ts";
import type { RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { WorkDocument } from "../documents/round-documents.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { allRows } from "../repositories/all-rows.ts";
import { documentsAt } from "../repositories/documents-in-turn.ts";
import { stored } from "../repositories/stored.ts";

/** What is known of the agencies that are named, as of now, with the rows it was taken from. */
export interface KnownAgency {
  readonly evidence: Evidence;
  readonly rows: readonly RowsDocument[];
}

/** What of an agency's rows decides how it stands in rounds: little of them. */
export type RowsEvidence = Pick<Evidence, "workbook" | "plans">;

/**
 * How agencies stand with what they send, by SIORG code: from their consolidated rows (one read an agency and one for each
 * further hundred plans of it) and from what they are working on (one read an agency).
 */
export async function evidenceInStore(
  reader: DocumentReader,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, KnownAgency>> {
  const rows = Map.groupBy(await collected(allRows(reader, agencies)), ({ agency }) => agency);
  const work = await workInStore(reader, agencies);
  return new Map(
    agencies.map((siorg) => {
      const own = rows.get(siorg) ?? [];
      const received = own.map(evidenceInRows).reduce(joinedEvidence, nothingReceived);
      return [siorg, { evidence: withWork(received, work.get(siorg)), rows: own }];
    }),
  );
}

/** What agencies are working on, by SIORG code. One read an agency. */
export async function workInStore(
  reader: DocumentReader,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, WorkDocument>> {
  const work = new Map<string, WorkDocument>();
  for await (const document of documentsAt(reader, agencies.map(paths.work))) {
    const known = stored.work.read(document);
    if (known) work.set(known.agency, known);
  }
  return work;
}

/** Of no rows. */
export const nothingReceived: RowsEvidence = { workbook: [], plans: new Map() };

/** What one part of an agency's rows comes to. */
export function evidenceInRows({ workbook, plans }: RowsDocument): RowsEvidence {
  const received = Object.entries(plans).map(([plan, { service, state, receivedOn }]): [string, ReceivedPlan] => {
    // Of rows that were written before days were kept, none is known until they are repaired.
    return [plan, { service: service.name?.value ?? null, state, receivedOn: receivedOn ?? [] }];
  });
  return { workbook: workbook?.receivedOn ?? [], plans: new Map(received) };
}

/** Two parts of one agency's rows together; its workbook is in the first part alone. */
export function joinedEvidence(one: RowsEvidence, other: RowsEvidence): RowsEvidence {
  return {
    workbook: one.workbook.length > 0 ? one.workbook : other.workbook,
    plans: new Map([...one.plans, ...other.plans]),
  };
}

/** What is known of an agency from its rows and from what it is working on. */
export function withWork(received: RowsEvidence, work: WorkDocument | undefined): Evidence {
  return evidenceOf({ ...received, work: new Map(Object.entries(work?.workbooks ?? {})) });
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
