import type { Account } from "../../../plan/people/account.ts";
import type { EventDocument, EventKind } from "../documents/event-document.ts";
import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { DocumentContent, DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";

/** An event's id: nothing about it can be guessed, and two never meet. */
export function newEventId({ randomBytes }: Pick<Surroundings, "randomBytes">): string {
  return Buffer.from(randomBytes(16)).toString("hex");
}

/** Writes down, within the transaction that does it, what somebody did to a person. */
export function recordPersonEvent(
  transaction: DocumentTransaction,
  id: string,
  {
    kind,
    at,
    account,
    person,
    details,
  }: {
    readonly kind: Extract<EventKind, `person.${string}`>;
    readonly at: Date;
    readonly account: Account;
    readonly person: PersonDocument;
    readonly details: DocumentContent;
  },
): void {
  const event: EventDocument = {
    kind,
    at: at.toISOString(),
    by: { uid: account.uid, name: account.name },
    agency: person.agency,
    plan: null,
    details: { uid: person.uid, name: person.name, ...details },
  };
  transaction.create(paths.event(id), stored.event.content(event));
}
