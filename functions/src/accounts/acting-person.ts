import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import { operator } from "./operator.ts";

/**
 * Why whoever holds a token may not write now, or null. A token keeps its role for up to an hour; the person's document,
 * read in the transaction that writes, knows better: who was disabled is refused at once, and who has another role or
 * agency meanwhile needs a new token.
 */
export function refusalOfActing(account: Account, person: PersonDocument | null): Refusal | null {
  if (account === operator) return null;
  if (person === null) return { code: "no-role" };
  if (person.disabled) return { code: "person-disabled" };
  if (person.role !== account.role || person.agency !== account.agency) return { code: "not-signed-in" };
  return null;
}
