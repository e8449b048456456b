import { paths } from "../documents/paths.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** Whose revisions: a plan's, or with `plan` null the agency workbook's. */
export interface RevisedWorkbook {
  readonly agency: string;
  readonly plan: string | null;
}

/** Where a revision of a plan or of an agency workbook is. */
export function revisionPath({ agency, plan }: RevisedWorkbook, revision: number): string {
  return plan === null ? paths.agencyRevision(agency, revision) : paths.planRevision(agency, plan, revision);
}

/** One accepted submission with its content; null when there is no such revision. */
export async function readRevision(
  reader: DocumentReader,
  of: RevisedWorkbook,
  revision: number,
): Promise<RevisionDocument | null> {
  return stored.revision.read(await reader.get(revisionPath(of, revision)));
}

/** Keeps a revision for ever: one that is there already makes the whole transaction fail. */
export function createRevision(transaction: DocumentTransaction, revision: RevisionDocument): void {
  transaction.create(revisionPath(revision, revision.revision), stored.revision.content(revision));
}
