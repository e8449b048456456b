import type { Account } from "../people/account.ts";
import { isAgencyRole } from "../people/role.ts";
import { type Confirmer, confirmers } from "./confirmations.ts";

/** Whom section 2 of a plan names, by their addresses in lower case; null without a well-formed one. */
export interface OwnersNamed {
  readonly titular: { readonly address: string } | null;
  readonly suplente: { readonly address: string } | null;
}

/** What is known of somebody who may confirm a plan. */
export interface ConfirmingPerson {
  readonly account: Pick<Account, "role" | "email">;
  /** Whether those who manage the agency's people said that this is the chair of its committee. */
  readonly chair: boolean;
}

/**
 * In which capacities somebody of a plan's own agency may confirm it. An owner is known by the e-mail that section 2 of
 * the plan gives of the titular or the suplente, which is the e-mail they sign in with. The form asks for no e-mail of
 * the chair, so that a chair is known by what those who manage the agency's people say of their account.
 */
export function capacitiesOf({ account, chair }: ConfirmingPerson, owner: OwnersNamed): readonly Confirmer[] {
  if (!isAgencyRole(account.role)) return [];
  const email = account.email.toLowerCase();
  const isOwner = [owner.titular, owner.suplente].some((contact) => contact?.address === email);
  return confirmers.filter((confirmer) => (confirmer === "owner" ? isOwner : chair));
}
