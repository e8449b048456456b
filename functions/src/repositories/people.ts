import type { PersonListed } from "../../../plan/contract/people.ts";
import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { DocumentQuery, DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** How many people one query reads. */
const PAGE = 500;

/** Somebody who was invited, or null. One read. */
export async function readPerson(reader: DocumentReader, uid: string): Promise<PersonDocument | null> {
  return stored.person.read(await reader.get(paths.person(uid)));
}

/** Somebody who was invited by this address, in lower case, or null. At most two reads. */
export async function readPersonByEmail(reader: DocumentReader, email: string): Promise<PersonDocument | null> {
  const [found, another] = await reader.query({ collection: "users", equal: { email }, limit: 2 });
  // Two accounts with one address would be a defect: nobody is signed in by chance.
  return found === undefined || another !== undefined ? null : stored.person.read(found);
}

/** As {@link readPerson}, for two people at one moment; two reads. */
export async function readTwoPeople(
  reader: DocumentReader,
  uids: readonly [string, string],
): Promise<[PersonDocument | null, PersonDocument | null]> {
  const [one, other] = await reader.getMany(uids.map(paths.person));
  return [stored.person.read(one), stored.person.read(other)];
}

/** Whether anybody but this person is an administrator who may sign in. At most two reads. */
export async function hasOtherAdmin(reader: DocumentReader, uid: string): Promise<boolean> {
  const admins = await reader.query({ collection: "users", equal: { role: "admin", disabled: false }, limit: 2 });
  return admins.some(({ id }) => id !== uid);
}

/** Everybody of an agency, or of all when it is null, by uid; one read a person. */
export async function readPeople(reader: DocumentReader, agency: string | null): Promise<readonly PersonDocument[]> {
  const people: PersonDocument[] = [];
  const query: DocumentQuery = { collection: "users", limit: PAGE, ...(agency !== null && { equal: { agency } }) };
  let page = await reader.query(query);
  while (true) {
    people.push(...page.flatMap((document) => stored.person.read(document) ?? []));
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return people;
    page = await reader.query({ ...query, after: { id: last.id } });
  }
}

/** Writes a person as a whole. */
export function writePerson(transaction: DocumentTransaction, person: PersonDocument): void {
  transaction.set(paths.person(person.uid), stored.person.content(person));
}

/** What those who manage people see of one. */
export function listed({ chair = false, ...person }: PersonDocument): PersonListed {
  const { uid, email, name, role, agency, disabled, invited } = person;
  return { uid, email, name, role, agency, disabled, chair, invited };
}
