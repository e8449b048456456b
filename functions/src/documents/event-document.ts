import type { EventKind } from "../../../plan/contract/events.ts";
import type { By } from "../../../plan/people/by.ts";
import type { DocumentContent } from "../ports/document-store.ts";

export type { EventKind };

/** `events/{id}`: one thing that somebody did. Never deleted, and never changed but by an erasure of personal data. */
export interface EventDocument {
  readonly kind: EventKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: By;
  /** The agency it concerns; null when none. */
  readonly agency: string | null;
  readonly plan: string | null;
  /** What else there is to say of it, by kind; never content of a workbook. */
  readonly details: DocumentContent;
}
