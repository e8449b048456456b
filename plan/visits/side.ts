import type { Account } from "../people/account.ts";

/** Who of the two does something. */
export type Side = "agency" | "ministry";

/** The side that somebody is of. */
export function sideOf({ agency }: Pick<Account, "agency">): Side {
  return agency === null ? "ministry" : "agency";
}
