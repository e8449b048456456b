import type { AgencyRounds } from "../../../plan/contract/rounds.ts";
import { phaseOf } from "../../../plan/rounds/round.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { allRounds, sharesOfAgency } from "../repositories/rounds.ts";
import { evidenceInStore } from "../rounds/evidence-in-store.ts";
import { agencyRound } from "../rounds/round-listed.ts";
import { done, type Outcome } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** So many rounds of an agency are shown, the latest. */
const MOST_ROUNDS = 24;

/**
 * The rounds in which something is expected of an agency, each with how it stands, the latest due first; none before it
 * opens. One read each for the rounds, for the agency's shares of the latest, for the agency, its rows and its work.
 */
export async function agencyRounds(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency: siorg }: { readonly agency: string },
): Promise<Outcome<AgencyRounds>> {
  const today = todayInBrasilia(now());
  const begun = (await allRounds(store)).filter(
    (round) => round.request === null && phaseOf(round, today) !== "announced",
  );
  const rounds = begun.slice(0, MOST_ROUNDS);
  const shares = await sharesOfAgency(
    store,
    siorg,
    rounds.map(({ round }) => round),
  );
  const known = await readAgency(store, siorg);
  const agency = { siorg, name: known?.name ?? null, acronym: known?.acronym ?? null };
  if (shares.every((share) => share === null)) return done({ asOf: today, agency, rounds: [] });
  const evidence = (await evidenceInStore(store, [siorg])).get(siorg)?.evidence;
  const standing = rounds.flatMap((round, index) => {
    const share = shares[index];
    return share && evidence ? [agencyRound(share, evidence, round, today)] : [];
  });
  return done({ asOf: today, agency, rounds: standing });
}
