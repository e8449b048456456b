import type { Me } from "../../../plan/contract/me.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";

/** Who is signed in, and for whom; one read for somebody of an agency, none for the ministry's. */
export async function whoIsAsking(
  { store }: Pick<Surroundings, "store">,
  { uid, email, name, role, agency }: Account,
): Promise<Me> {
  const known = agency === null ? null : await readAgency(store, agency);
  return { uid, email, name, role, agency, agencyName: known?.name ?? null, agencyAcronym: known?.acronym ?? null };
}
