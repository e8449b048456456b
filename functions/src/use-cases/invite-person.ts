import type { Invitation, PersonListed } from "../../../plan/contract/people.ts";
import type { Account } from "../../../plan/people/account.ts";
import { operator } from "../accounts/operator.ts";
import { passwordPage } from "../accounts/password-page.ts";
import { invitationMessage } from "../mail/invitation.ts";
import type { Accounts } from "../ports/accounts.ts";
import { type Mailer, MailNotSent } from "../ports/mailer.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { listed } from "../repositories/people.ts";
import { type Admitted, admitPerson } from "./admit-person.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** What inviting needs of the world. */
export interface InvitingSurroundings extends Surroundings {
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  /** Where the product is, as people reach it: `https://plano.exemplo.gov.br/`. */
  readonly pageAddress: string;
}

/**
 * Lets somebody in and sends them the link that sets their password. Inviting again somebody who is there with the same
 * role and agency sends another link. When only the mail fails, the person is in all the same and the answer is `mail-not-sent`.
 *
 * @throws {StoreError} {@link AccountsUnavailable} when the store or the sign-in service does not answer; inviting again is safe
 */
export async function invitePerson(
  surroundings: InvitingSurroundings,
  input: { readonly account: Account; readonly invitation: Invitation },
): Promise<Outcome<PersonListed>> {
  const admitted = await admitPerson(surroundings, input);
  if (!admitted.ok) return admitted;
  const { person } = admitted.result;
  const link = passwordPage(await surroundings.accounts.passwordLink(person.email), surroundings.pageAddress);
  return sendInvitation(surroundings, { ...input, admitted: admitted.result, link });
}

/** Sends the mail of an invitation to somebody already let in. */
export async function sendInvitation(
  { store, mailer, pageAddress, now }: Pick<InvitingSurroundings, "store" | "mailer" | "pageAddress" | "now">,
  { account, admitted: { person, event }, link }: { account: Account; admitted: Admitted; link: string },
): Promise<Outcome<PersonListed>> {
  const invitedBy = account === operator ? null : { name: account.name, email: account.email };
  const agency = person.agency === null ? null : await readAgency(store, person.agency);
  const id = `invitation.${event}`;
  const message = invitationMessage({ person, agency, invitedBy, link, madeAt: now(), pageAddress, id });
  try {
    await mailer.send(message);
  } catch (error) {
    if (error instanceof MailNotSent) return refused({ code: "mail-not-sent", email: person.email });
    throw error;
  }
  return done(listed(person));
}
