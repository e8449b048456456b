import type { PersonListed } from "../../../plan/contract/people.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { listed, readPeople } from "../repositories/people.ts";
import { done, type Outcome, refused } from "./outcome.ts";

const byName = new Intl.Collator("pt-BR");

/**
 * The people whom somebody may see: a focal point those of their agency, the ministry everybody. By name, as Portuguese
 * sorts it. One read a person, in queries of bounded size.
 */
export async function listPeople(
  { store }: Pick<Surroundings, "store">,
  { account }: { readonly account: Account },
): Promise<Outcome<readonly PersonListed[]>> {
  if (!may(account.role, "managePeople")) return refused({ code: "not-allowed" });
  const people = await readPeople(store, account.agency);
  return done(people.map(listed).sort((one, other) => byName.compare(one.name, other.name)));
}
