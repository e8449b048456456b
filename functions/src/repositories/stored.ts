import type { AddressDocument } from "../documents/address-document.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import type { CatalogueDocument, LetterDocument } from "../documents/catalogue-document.ts";
import type { CommentDocument } from "../documents/comment-document.ts";
import type { ErasureDocument } from "../documents/erasure-document.ts";
import type { EventDocument } from "../documents/event-document.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { PlanDocument, RevisionDocument } from "../documents/plan-document.ts";
import type { ReceiptDocument } from "../documents/receipt-document.ts";
import type { ReconciliationDocument } from "../documents/reconciliation-document.ts";
import type {
  GatheringDocument,
  OverviewToldDocument,
  ReminderSettingsDocument,
} from "../documents/reminder-documents.ts";
import type { RoundDocument, ShareDocument, WorkDocument } from "../documents/round-documents.ts";
import type { SnapshotDocument, SnapshotFigures, SnapshotPart } from "../documents/snapshot-document.ts";
import type { VisitDocument } from "../documents/visit-document.ts";
import type { DocumentContent, StoredDocument } from "../ports/document-store.ts";

/** How one kind of document goes into the store and comes out. */
export interface StoredKind<Document extends object> {
  /** What was read; null where nothing was. */
  read(stored: StoredDocument | null | undefined): Document | null;
  content(document: Document): DocumentContent;
}

/**
 * The kinds of documents. Only the product writes them, and what a store gives back is what was written, so that
 * reading is a matter of the type alone.
 */
export const stored = {
  agency: kind<AgencyDocument>(),
  rows: kind<RowsDocument>(),
  plan: kind<PlanDocument>(),
  revision: kind<RevisionDocument>(),
  comment: kind<CommentDocument>(),
  receipt: kind<ReceiptDocument>(),
  event: kind<EventDocument>(),
  person: kind<PersonDocument>(),
  catalogue: kind<CatalogueDocument>(),
  letter: kind<LetterDocument>(),
  reconciliation: kind<ReconciliationDocument>(),
  round: kind<RoundDocument>(),
  share: kind<ShareDocument>(),
  work: kind<WorkDocument>(),
  visit: kind<VisitDocument>(),
  snapshot: kind<SnapshotDocument>(),
  snapshotPart: kind<SnapshotPart>(),
  snapshotFigures: kind<SnapshotFigures>(),
  gathering: kind<GatheringDocument>(),
  reminderSettings: kind<ReminderSettingsDocument>(),
  overviewTold: kind<OverviewToldDocument>(),
  mail: kind<OutboxDocument>(),
  address: kind<AddressDocument>(),
  erasure: kind<ErasureDocument>(),
} as const;

function kind<Document extends object>(): StoredKind<Document> {
  return {
    read: (document) => (document ? (document.content as unknown as Document) : null),
    content: (document) => wellFormed(document) as DocumentContent,
  };
}

/** A grid that came as JSON may hold half a character anywhere; no store holds one. */
function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]));
}
