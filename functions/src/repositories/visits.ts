import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { VisitListed } from "../../../plan/contract/visits.ts";
import { paths } from "../documents/paths.ts";
import type { VisitDocument } from "../documents/visit-document.ts";
import type { DocumentReader, DocumentTransaction, StoredDocument } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** Visits of one page. */
export const VISITS_PAGE = 50;

/** A day has a few; more than these are not looked through. */
const MOST_A_DAY = 50;

/** A visit; null when there is none of the id. One read. */
export async function readVisit(reader: DocumentReader, id: string): Promise<VisitDocument | null> {
  return stored.visit.read(await reader.get(paths.visit(id)));
}

/** A page of visits: of an agency, or of all when it is null; those asked for first before the others where they are open, the last changed first where they are over. One read each, and one more when there are more. */
export async function visitsPage(
  reader: DocumentReader,
  {
    agency,
    open,
    after,
  }: { readonly agency: string | null; readonly open: boolean; readonly after: { id: string; value: string } | null },
): Promise<{ readonly visits: readonly VisitDocument[]; readonly next: string | null }> {
  const field = open ? "askedAt" : "changedAt";
  const found = await reader.query({
    collection: "visits",
    equal: { ...(agency !== null && { agency }), open },
    order: { field, direction: open ? "ascending" : "descending" },
    limit: VISITS_PAGE + 1,
    ...(after && { after }),
  });
  const visits = found.slice(0, VISITS_PAGE).flatMap(read);
  const last = visits.at(-1);
  return { visits, next: found.length > VISITS_PAGE && last ? `${last[field]}~${last.id}` : null };
}

/** The open visits that have a date on a day, by the hour; one read each. */
export async function visitsOn(reader: DocumentReader, day: CivilDate): Promise<readonly VisitDocument[]> {
  const found = await reader.query({ collection: "visits", equal: { day }, limit: MOST_A_DAY });
  return found.flatMap(read).sort((one, other) => ((one.meeting?.time ?? "") < (other.meeting?.time ?? "") ? -1 : 1));
}

/** Writes a visit as a whole. */
export function writeVisit(transaction: DocumentTransaction, visit: VisitDocument): void {
  transaction.set(paths.visit(visit.id), stored.visit.content(visit));
}

/** What people see of a visit. */
export function visitListed(visit: VisitDocument): VisitListed {
  const { open: _, day: __, askedAt: ___, changedAt: ____, askedHash: _____, last: ______, ...listed } = visit;
  return listed;
}

function read(document: StoredDocument): VisitDocument[] {
  const visit = stored.visit.read(document);
  return visit ? [visit] : [];
}
