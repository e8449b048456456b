import type { EventDocument } from "../documents/event-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentStore, DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "./stored.ts";

/** An id that no other event has; what happens twice under it is one event. */
export function newEventId(randomBytes: Surroundings["randomBytes"]): string {
  return Buffer.from(randomBytes(16)).toString("hex");
}

/** Leaves an event with whatever else the transaction writes. */
export function writeEvent(transaction: DocumentTransaction, id: string, event: EventDocument): void {
  transaction.set(paths.event(id), stored.event.content(event));
}

/** Leaves an event of something that wrote nothing else. */
export async function leaveEvent(store: DocumentStore, id: string, event: EventDocument): Promise<void> {
  await store.transact(async (transaction) => writeEvent(transaction, id, event));
}
