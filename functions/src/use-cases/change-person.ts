import type { PersonChange, PersonListed } from "../../../plan/contract/people.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may, mayManage } from "../../../plan/people/acts.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { hasOtherAdmin, listed, readTwoPeople, writePerson } from "../repositories/people.ts";
import { alignAccount } from "./align-account.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { newEventId, recordPersonEvent } from "./person-event.ts";

/**
 * Changes somebody's name, role or agency, or disables or enables them. The document is changed first, so that who is
 * disabled is refused in what they write from that moment on; the sign-in account follows. Asking again for what is so
 * already leaves no event and makes the account follow once more, which mends a stop between the two.
 *
 * @throws {StoreError} {@link AccountsUnavailable} when the store or the sign-in service does not answer; asking again is safe
 */
export async function changePerson(
  surroundings: Surroundings & { readonly accounts: Accounts },
  { account, uid, change }: { readonly account: Account; readonly uid: string; readonly change: PersonChange },
): Promise<Outcome<PersonListed>> {
  if (!may(account.role, "managePeople")) return refused({ code: "not-allowed" });
  const changedEvent = newEventId(surroundings);
  const accessEvent = newEventId(surroundings);
  const at = surroundings.now();

  const outcome = await surroundings.store.transact<Outcome<PersonDocument>>(async (transaction) => {
    const [person, acting] = await readTwoPeople(transaction, [uid, account.uid]);
    const refusal = refusalOfActing(account, acting) ?? refusalOfTarget(account, person);
    if (refusal) return refused(refusal);
    if (person === null) return refused({ code: "not-found", what: "person" });
    const changed = changedPerson(account, person, change);
    if ("code" in changed) return refused(changed);
    if (isAdmin(person) && !isAdmin(changed) && !(await hasOtherAdmin(transaction, uid))) {
      return refused({ code: "last-admin" });
    }
    const details = differences(person, changed);
    const access = person.disabled !== changed.disabled;
    if (details || access) writePerson(transaction, changed);
    if (details) {
      recordPersonEvent(transaction, changedEvent, { kind: "person.changed", at, account, person: changed, details });
    }
    if (access) {
      const kind = changed.disabled ? "person.disabled" : "person.enabled";
      recordPersonEvent(transaction, accessEvent, { kind, at, account, person: changed, details: {} });
    }
    return done(changed);
  });
  if (!outcome.ok) return outcome;
  return done(listed(await alignAccount(surroundings, outcome.result)));
}

/** A focal point learns nothing of people elsewhere, not even that they are there. */
function refusalOfTarget(account: Account, person: PersonDocument | null): Refusal | null {
  if (person === null || (account.agency !== null && person.agency !== account.agency)) {
    return { code: "not-found", what: "person" };
  }
  return mayManage(account.role, person.role) ? null : { code: "not-allowed" };
}

/** The person as they would be, or why they may not become so. */
function changedPerson(account: Account, person: PersonDocument, change: PersonChange): PersonDocument | Refusal {
  const role = change.role ?? person.role;
  const agency = isAgencyRole(role) ? (change.agency ?? person.agency) : null;
  const changed = {
    ...person,
    name: change.name ?? person.name,
    role,
    agency,
    disabled: change.disabled ?? person.disabled,
    // The chair of one agency is nobody in another.
    chair: change.chair ?? (agency !== null && agency === person.agency && person.chair === true),
  };
  const malformed = isAgencyRole(role) ? agency === null : change.agency !== undefined || changed.chair;
  if (malformed) return { code: "malformed-request", problems: ["agency"] };
  const moved = role !== person.role || agency !== person.agency;
  if (account.uid === person.uid && (moved || changed.disabled)) return { code: "not-allowed" };
  if (!mayManage(account.role, role)) return { code: "not-allowed" };
  if (account.agency !== null && agency !== account.agency) return { code: "not-allowed" };
  return changed;
}

function isAdmin({ role, disabled }: PersonDocument): boolean {
  return role === "admin" && !disabled;
}

/** What changed besides access, as from and to; null when nothing did. Who was no chair so far may not have been asked. */
function differences(before: PersonDocument, after: PersonDocument) {
  const [from, to] = [before, after].map(({ chair = false, name, role, agency }) => ({ name, role, agency, chair }));
  if (from === undefined || to === undefined) return null;
  const names = (["name", "role", "agency", "chair"] as const).filter((name) => from[name] !== to[name]);
  if (names.length === 0) return null;
  return { changes: Object.fromEntries(names.map((name) => [name, { from: from[name], to: to[name] }])) };
}
