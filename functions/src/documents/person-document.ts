import type { Role } from "../../../plan/people/role.ts";

/** `users/{uid}`: somebody who was invited. */
export interface PersonDocument {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The SIORG code without leading zeros; null for the ministry's people. */
  readonly agency: string | null;
  readonly disabled: boolean;
  /** Whether this is the chair of the agency's committee for digital governance; absent of whoever was invited before that was asked. */
  readonly chair?: boolean;
  /** ISO 8601 in UTC. */
  readonly invited: string;
}
