import type { OrphansPage } from "../../../plan/contract/orphans.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { type OrphanListed, orphansOf } from "../../../plan/reminders/orphans.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { documentsOf } from "../repositories/documents-in-turn.ts";
import { allFailedAddresses } from "../repositories/outbox.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** More than anybody mends in a day; the count says how many there are. */
export const MOST_ORPHANS = 500;

/**
 * Whom no reminder reaches, or would soon: roles whose titular and suplente are one person or have no address that takes mail,
 * and people in more than two roles. For the ministry. One read a plan of the country, and one an address that failed.
 */
export async function listOrphans(
  { store }: Pick<Surroundings, "store">,
  { account }: { readonly account: Account },
): Promise<Outcome<OrphansPage>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  const failed = await allFailedAddresses(store);
  const orphans: OrphanListed[] = [];
  let all = 0;
  for await (const document of documentsOf(store, "plans")) {
    const plan = stored.plan.read(document);
    if (plan === null) continue;
    for (const orphan of orphansOf(plan, failed)) {
      all++;
      if (orphans.length < MOST_ORPHANS) orphans.push(orphan);
    }
  }
  return done({ orphans, all });
}
