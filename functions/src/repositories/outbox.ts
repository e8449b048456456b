import type { AddressDocument } from "../documents/address-document.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import { paths } from "../documents/paths.ts";
import { addressId } from "../outbox/address-id.ts";
import type { Move } from "../outbox/moves.ts";
import type { Cursor, DocumentReader, DocumentTransaction, StoredDocument } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** A mail, or null when there is none of the key. One read. */
export async function readMail(reader: DocumentReader, key: string): Promise<OutboxDocument | null> {
  return stored.mail.read(await reader.get(paths.mail(key)));
}

/** Which of these mails are written already. One read a key. */
export async function mailsThere(reader: DocumentReader, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await reader.getMany(keys.map(paths.mail));
  return new Set(found.flatMap((document) => (document ? [document.id] : [])));
}

/** A mail that is not there yet: one that is makes the whole transaction fail. */
export function createMail(transaction: DocumentTransaction, key: string, mail: OutboxDocument): void {
  transaction.create(paths.mail(key), stored.mail.content(mail));
}

/** Writes a move, and with it what was written anew of the mail; everything else of the document stays. */
export function writeMove(
  transaction: DocumentTransaction,
  key: string,
  move: Move & Partial<Pick<OutboxDocument, "to" | "message" | "basis">>,
): void {
  transaction.update(paths.mail(key), stored.mail.content(move as OutboxDocument));
}

/** The keys of the mails that a sweep has something to do about at a moment, the longest due first; one read each. */
export async function dueMails(reader: DocumentReader, at: Date, limit: number): Promise<readonly string[]> {
  const due = await reader.query({
    collection: "outbox",
    range: { field: "sweepAt", atMost: at.toISOString() },
    order: { field: "sweepAt", direction: "ascending" },
    limit,
  });
  return due.map(({ id }) => id);
}

/** What is known of an address; nothing when it was never sent to. One read. */
export async function readAddress(reader: DocumentReader, address: string): Promise<AddressDocument> {
  const found = stored.address.read(await reader.get(paths.address(addressId(address))));
  return found ?? { address: address.toLowerCase(), digest: null, failedAt: null, failure: null };
}

/** Of these addresses, in lower case, those that take no mail. One read an address. */
export async function failedAddresses(
  reader: DocumentReader,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const unique = [...new Set(addresses.map((address) => address.toLowerCase()))];
  if (unique.length === 0) return new Set();
  const found = await reader.getMany(unique.map((address) => paths.address(addressId(address))));
  return new Set(
    found.flatMap((document) => {
      const known = stored.address.read(document);
      return known && known.failedAt !== null ? [known.address] : [];
    }),
  );
}

/** Every address that takes no mail, in lower case; one read each. */
export async function allFailedAddresses(reader: DocumentReader): Promise<ReadonlySet<string>> {
  const failed = new Set<string>();
  let after: Cursor | null = null;
  for (;;) {
    const page: readonly StoredDocument[] = await reader.query({
      collection: "addresses",
      range: { field: "failedAt", moreThan: "" },
      order: { field: "failedAt", direction: "ascending" },
      limit: FAILED_PAGE,
      ...(after && { after }),
    });
    for (const document of page) {
      const known = stored.address.read(document);
      if (known) failed.add(known.address);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < FAILED_PAGE) return failed;
    after = { id: last.id, value: stored.address.read(last)?.failedAt ?? "" };
  }
}

const FAILED_PAGE = 300;

/** Writes what is known of an address, as a whole. */
export function writeAddress(transaction: DocumentTransaction, address: AddressDocument): void {
  transaction.set(paths.address(addressId(address.address)), stored.address.content(address));
}
