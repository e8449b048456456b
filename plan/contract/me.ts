import type { Role } from "../people/role.ts";

/** Who is signed in, and for whom. */
export interface Me {
  readonly uid: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The SIORG code of the agency whose people this is; null for the ministry's. */
  readonly agency: string | null;
  /** What the agency is called, as far as it is known; null for the ministry's people. */
  readonly agencyName: string | null;
  readonly agencyAcronym: string | null;
}
