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
  /** ISO 8601 in UTC. */
  readonly invited: string;
}
