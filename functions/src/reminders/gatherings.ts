import { type Gathered, gathered } from "../../../plan/reminders/gathering.ts";
import { paths } from "../documents/paths.ts";
import { addressId } from "../outbox/address-id.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";

/**
 * Adds to what was gathered for people, within a transaction that has not written yet; what is returned writes it.
 * One read and one write a person.
 */
export async function gatherFor(transaction: DocumentTransaction, people: readonly Gathered[]): Promise<() => void> {
  const places = people.map(({ recipient }) => paths.gathering(addressId(recipient.address)));
  const found = places.length === 0 ? [] : await transaction.getMany(places);
  return () => {
    for (const [index, person] of people.entries()) {
      const path = places[index];
      if (path === undefined) continue;
      const gathering = gathered(stored.gathering.read(found[index]), person);
      transaction.set(path, stored.gathering.content(gathering));
    }
  };
}
