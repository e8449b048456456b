import type { Account } from "../../../plan/people/account.ts";
import type { EventDocument, EventKind } from "../documents/event-document.ts";
import type { RoundDocument } from "../documents/round-documents.ts";
import type { DocumentContent, DocumentTransaction } from "../ports/document-store.ts";
import { writeEvent } from "../repositories/events.ts";

/** Something that is done to a round, settled before the store is asked. */
export interface RoundAct {
  readonly account: Account;
  readonly eventId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Leaves, with whatever else the transaction writes, that somebody did something to a round, or to an agency's share of it. */
export function recordRoundEvent(
  transaction: DocumentTransaction,
  { account, eventId, at }: RoundAct,
  kind: Extract<EventKind, `round.${string}`>,
  { round, name }: Pick<RoundDocument, "round" | "name">,
  { agency = null, ...details }: DocumentContent & { readonly agency?: string | null } = {},
): void {
  const by = { uid: account.uid, name: account.name };
  const event: EventDocument = { kind, at, by, agency, plan: null, details: { round, name, ...details } };
  writeEvent(transaction, eventId, event);
}
