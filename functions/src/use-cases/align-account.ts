import type { Claims } from "../../../plan/contract/people.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readPerson } from "../repositories/people.ts";

/** More changes of one person than this at the same moment do not happen. */
const ROUNDS = 5;

/**
 * Makes a sign-in account what the person's document says: claims, name, disabled or not. The document comes first and
 * decides, so a stop on the way leaves somebody with less access than they should have, never with more, and the same
 * act done again mends it. When the document changes meanwhile, the newer one is followed: the last to look leaves both alike.
 */
export async function alignAccount(
  { store, accounts }: { readonly store: DocumentReader; readonly accounts: Accounts },
  person: PersonDocument,
): Promise<PersonDocument> {
  let followed = person;
  for (let round = 0; round < ROUNDS; round++) {
    await accounts.setDisabled(followed.uid, followed.disabled);
    await accounts.setClaims(followed.uid, claimsOf(followed));
    await accounts.setName(followed.uid, followed.name);
    const now = await readPerson(store, followed.uid);
    if (now === null || isSame(now, followed)) return followed;
    followed = now;
  }
  return followed;
}

function claimsOf({ uid, role, agency }: PersonDocument): Claims {
  if (!isAgencyRole(role)) return { role };
  if (agency === null) throw new Error(`${uid} has an agency's role and no agency`);
  return { role, agency };
}

function isSame(one: PersonDocument, other: PersonDocument): boolean {
  return (
    one.role === other.role && one.agency === other.agency && one.name === other.name && one.disabled === other.disabled
  );
}
