import type { CivilDate } from "../calendar/civil-date.ts";
import type { DirectoryRank, DirectoryRole } from "./roles.ts";

/**
 * What is amiss with an entry:
 *
 * - `vacant`: nobody is named for the role; `noStandIn`: nobody stands in for who is;
 * - `noEmail`: there is no address, or what stands there is none; `failedEmail`: mail to it is known to come back;
 * - `sharedEmail`: another person of the agency has the same address;
 * - `samePerson`: who stands in is who has the role;
 * - `accountDisabled`: the person's account was disabled, so that they may have left.
 */
export const directoryFlags = [
  "vacant",
  "noStandIn",
  "noEmail",
  "failedEmail",
  "sharedEmail",
  "samePerson",
  "accountDisabled",
] as const;

export type DirectoryFlag = (typeof directoryFlags)[number];

/** Where an entry comes from, and since when; null of a place where nobody is named. */
export type DirectorySource =
  | {
      readonly kind: "plan";
      readonly plan: string;
      readonly service: string | null;
      /** The last revision. */
      readonly revision: number;
      readonly since: { readonly revision: number; readonly day: CivilDate } | null;
    }
  | { readonly kind: "workbook"; readonly since: { readonly revision: number; readonly day: CivilDate } | null }
  | { readonly kind: "account"; readonly since: { readonly day: CivilDate } };

/** One person in one role of an agency, with all the plans they have it in; or that nobody has it there. */
export interface DirectoryEntry {
  /** The SIORG code. */
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  readonly role: DirectoryRole;
  readonly rank: DirectoryRank;
  readonly name: string | null;
  readonly email: string | null;
  /** At least one, those of plans by service. */
  readonly from: readonly DirectorySource[];
  /** Whether somebody with this address signs in, or was kept from it; null when nobody ever did. */
  readonly account: "active" | "disabled" | null;
  readonly flags: readonly DirectoryFlag[];
}
