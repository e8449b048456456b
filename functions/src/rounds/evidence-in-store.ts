import { type Evidence, evidenceOf, noEvidence, type ReceivedPlan } from "../../../plan/rounds/evidence.ts";
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

/**
 * How agencies stand with what they send, by SIORG code: from their consolidated rows (one read an agency and one for each
 * further hundred plans of it) and from what they are working on (one read an agency).
 */
export async function evidenceInStore(
  reader: DocumentReader,
  agencies: readonly string[],
): Promise<ReadonlyMap<string, KnownAgency>> {
  const rows = Map.groupBy(await collected(allRows(reader, agencies)), ({ agency }) => agency);
  const work = new Map<string, WorkDocument>();
  for await (const document of documentsAt(reader, agencies.map(paths.work))) {
    const known = stored.work.read(document);
    if (known) work.set(known.agency, known);
  }
  return new Map(agencies.map((siorg) => [siorg, knownOf(rows.get(siorg) ?? [], work.get(siorg) ?? null)]));
}

/** What one agency's rows and work come to. */
function knownOf(rows: readonly RowsDocument[], work: WorkDocument | null): KnownAgency {
  if (rows.length === 0 && work === null) return { evidence: noEvidence, rows };
  const plans = new Map<string, ReceivedPlan>();
  for (const part of rows) {
    for (const [plan, { service, state, receivedOn }] of Object.entries(part.plans)) {
      // Of rows that were written before days were kept, none is known until they are repaired.
      plans.set(plan, { service: service.name?.value ?? null, state, receivedOn: receivedOn ?? [] });
    }
  }
  const workbook = rows.find(({ part }) => part === 0)?.workbook?.receivedOn ?? [];
  const evidence = evidenceOf({ workbook, plans, work: new Map(Object.entries(work?.workbooks ?? {})) });
  return { evidence, rows };
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
