import type { Claims } from "../../../plan/contract/people.ts";

/** A sign-in account. */
export interface SignInAccount {
  readonly uid: string;
  readonly email: string;
}

/** What a verified token says of whoever holds it; what is in `claims` is not to be trusted to have any shape. */
export interface VerifiedToken {
  readonly uid: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly claims: { readonly [name: string]: unknown };
}

/** The sign-in accounts and their tokens. All of it rejects with `AccountsUnavailable` when the service does not answer. */
export interface Accounts {
  /** What a token says, or null when it is not a token of ours, has expired or was tampered with. */
  verify(token: string): Promise<VerifiedToken | null>;
  /** The account with this address, made when there is none; an account made twice is one. */
  ensure(person: { readonly email: string; readonly name: string }): Promise<SignInAccount>;
  /** Replaces the claims; tokens given before keep theirs for up to an hour. */
  setClaims(uid: string, claims: Claims): Promise<void>;
  /** Disables or enables signing in; disabling ends the sessions there are. */
  setDisabled(uid: string, disabled: boolean): Promise<void>;
  /** Removes the account; one that is not there is removed already. */
  remove(uid: string): Promise<void>;
  setName(uid: string, name: string): Promise<void>;
  /** An address of a page that sets a password, good once and for a short time. */
  passwordLink(email: string): Promise<string>;
  /** A token that signs this account in, good for an hour: for whom somebody else has vouched. */
  customToken(uid: string): Promise<string>;
}

/** The accounts' service did not answer, or refused for a reason of its own. */
export class AccountsUnavailable extends Error {
  override readonly name = "AccountsUnavailable";
}
