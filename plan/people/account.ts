import type { AgencyRole, Role } from "./role.ts";

/** A person who has signed in, as the verified token says. */
export type Account = AgencyAccount | MinistryAccount;

interface Person {
  readonly uid: string;
  readonly email: string;
  /** As the person wants to be called; the e-mail where no name is known. */
  readonly name: string;
}

/** Somebody of an agency; `agency` is its SIORG code without leading zeros, and only the token says it. */
export interface AgencyAccount extends Person {
  readonly role: AgencyRole;
  readonly agency: string;
}

/** Somebody of the ministry, or who runs the system. */
export interface MinistryAccount extends Person {
  readonly role: Exclude<Role, AgencyRole>;
  readonly agency: null;
}
