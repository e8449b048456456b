import { isAgencyRole } from "../../../plan/people/role.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { walkDocuments } from "../transfer/walk-documents.ts";
import { DEMO_PASSWORD } from "./demo/demo-people.ts";
import type { NewAccount, SignInEmulator } from "./sign-in-emulator.ts";

/**
 * Gives everybody whom the store knows and the emulator does not an account with the demonstration's password: documents
 * that came from another store come without accounts. Resolves with how many were made.
 */
export async function ensureAccountsOfPeople(store: DocumentReader, emulator: SignInEmulator): Promise<number> {
  const known = new Set((await emulator.accounts()).map(({ localId }) => localId));
  const missing: NewAccount[] = [];
  for await (const page of walkDocuments(store, "users")) {
    for (const { content } of page) {
      const person = content as unknown as PersonDocument;
      if (!known.has(person.uid)) missing.push(accountOf(person));
    }
  }
  await emulator.add(missing);
  return missing.length;
}

function accountOf({ uid, email, name, role, agency, disabled }: PersonDocument): NewAccount {
  return {
    localId: uid,
    email,
    displayName: name,
    rawPassword: DEMO_PASSWORD,
    emailVerified: true,
    disabled,
    customAttributes: JSON.stringify(isAgencyRole(role) ? { role, agency } : { role }),
  };
}
