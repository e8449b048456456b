import type { Invitation } from "../../../plan/contract/people.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may, mayManage } from "../../../plan/people/acts.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPerson, readTwoPeople, writePerson } from "../repositories/people.ts";
import { alignAccount } from "./align-account.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { newEventId, recordPersonEvent } from "./person-event.ts";

/** Somebody who may come in, and the event that says so. */
export interface Admitted {
  readonly person: PersonDocument;
  readonly event: string;
}

/**
 * Lets somebody in, without telling them yet. The order is what makes every stop mendable by doing it again: first an
 * account, which without a role opens nothing; then the person's document with its event, which makes them known and
 * lets them be found, changed and disabled; last the account's claims, which open the door. Somebody who is there with
 * the same role and agency is let in again: that is how a stop, or a lost mail, is mended.
 */
export async function admitPerson(
  surroundings: Surroundings & { readonly accounts: Accounts },
  { account, invitation }: { readonly account: Account; readonly invitation: Invitation },
): Promise<Outcome<Admitted>> {
  const place = placeOf(account, invitation);
  if ("code" in place) return refused(place);
  const { email, name, role } = invitation;
  // Looked at again in the transaction; here, so that who was disabled does not even leave an empty account behind.
  const early = refusalOfActing(account, await readPerson(surroundings.store, account.uid));
  if (early) return refused(early);
  const { uid } = await surroundings.accounts.ensure({ email, name });
  const event = newEventId(surroundings);
  const at = surroundings.now();

  const outcome = await surroundings.store.transact<Outcome<PersonDocument>>(async (transaction) => {
    const [found, acting] = await readTwoPeople(transaction, [uid, account.uid]);
    const refusal = refusalOfActing(account, acting);
    if (refusal) return refused(refusal);
    if (found && (found.role !== role || found.agency !== place.agency || found.disabled)) {
      return refused({ code: "already-invited", email });
    }
    // The commit before this attempt may have happened and only its answer been lost.
    if (found && (await transaction.get(paths.event(event)))) return done(found);
    const person = found ?? { uid, email, name, role, ...place, disabled: false, invited: at.toISOString() };
    if (!found) writePerson(transaction, person);
    recordPersonEvent(transaction, event, {
      kind: "person.invited",
      at,
      account,
      person,
      details: { role, again: found !== null },
    });
    return done(person);
  });
  if (!outcome.ok) return outcome;
  return done({ person: await alignAccount(surroundings, outcome.result), event });
}

/** The agency that the invited will belong to, or why the inviter may not invite them there. */
function placeOf(account: Account, { role, agency }: Invitation): { readonly agency: string | null } | Refusal {
  if (!may(account.role, "managePeople") || !mayManage(account.role, role)) return { code: "not-allowed" };
  if (account.agency !== null) {
    return agency === undefined || agency === account.agency ? { agency: account.agency } : { code: "not-allowed" };
  }
  if (isAgencyRole(role) !== (agency !== undefined)) return { code: "malformed-request", problems: ["agency"] };
  return { agency: agency ?? null };
}
