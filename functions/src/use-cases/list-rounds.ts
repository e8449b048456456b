import type { RoundListed } from "../../../plan/contract/rounds.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRounds } from "../repositories/rounds.ts";
import { roundListed } from "../rounds/round-listed.ts";
import { done, type Outcome } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** Every round, the latest due first. One read a round. */
export async function listRounds({
  store,
  now,
}: Pick<Surroundings, "store" | "now">): Promise<Outcome<readonly RoundListed[]>> {
  const today = todayInBrasilia(now());
  return done((await allRounds(store)).map((round) => roundListed(round, today)));
}
