import type { RevisionListed, RevisionsPage } from "../../../plan/contract/plans.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { PageSize } from "../repositories/page-size.ts";

/** Revisions of one page. */
export const REVISIONS_PAGE = 100;

/**
 * The revisions below a document, the newest first, those older than `before` where it is given. A revision holds a whole
 * workbook, so that only some are in memory at a time. One read a revision, and one for knowing that there are more.
 */
export async function revisionsPage(
  store: DocumentReader,
  document: string,
  before: number | undefined,
): Promise<RevisionsPage> {
  const size = new PageSize();
  const revisions: RevisionListed[] = [];
  let older = before;
  while (revisions.length <= REVISIONS_PAGE) {
    const limit = Math.min(size.next, REVISIONS_PAGE + 1 - revisions.length);
    const found = await store.query({
      collection: `${document}/revisions`,
      ...(older !== undefined && { range: { field: "revision", lessThan: older } }),
      order: { field: "revision", direction: "descending" },
      limit,
    });
    size.met(found);
    revisions.push(...found.map(({ content }) => listed(content as unknown as RevisionDocument)));
    older = revisions.at(-1)?.revision;
    if (found.length < limit) break;
  }
  const page = revisions.slice(0, REVISIONS_PAGE);
  return { revisions: page, next: revisions.length > REVISIONS_PAGE ? (page.at(-1)?.revision ?? null) : null };
}

function listed({ revision, receipt, by, source, final, findingCounts }: RevisionDocument): RevisionListed {
  return { revision, receipt, by, source, final, findings: findingCounts };
}
