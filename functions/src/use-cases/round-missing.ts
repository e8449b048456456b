import type { Contact, RoundMissing } from "../../../plan/contract/rounds.ts";
import { isEmail } from "../../../plan/people/email.ts";
import { isMissing } from "../../../plan/rounds/standing.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { focalPointsOf } from "../repositories/focal-points.ts";
import { readRound } from "../repositories/rounds.ts";
import { expectationListed, roundListed } from "../rounds/round-listed.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { byName, type StandingShare, standingShares } from "./round-table.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** So many owners of an agency's missing plans are named. */
const MOST_OWNERS = 20;

/**
 * Who has not sent yet in a round: the agencies of which something is missing, with what, and whom to ask: the focal points,
 * and the owners of plans that were received before and not in this round. Reads as the round's table, and at most five more
 * for each agency that is missing something.
 */
export async function roundMissing(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { round: id }: { readonly round: string },
): Promise<Outcome<RoundMissing>> {
  const today = todayInBrasilia(now());
  const round = await readRound(store, id);
  if (round === null) return refused({ code: "not-found", what: "round" });
  const agencies: RoundMissing["agencies"][number][] = [];
  for await (const one of standingShares(store, round, today)) {
    const missing = one.inRound.standings.filter(({ standing }) => isMissing(standing)).map(expectationListed);
    if (missing.length === 0) continue;
    const { agency: siorg, name, acronym } = one.share;
    agencies.push({ siorg, name, acronym, missing, contacts: await contactsOf(store, one) });
  }
  return done({ asOf: today, round: roundListed(round, today), agencies: agencies.sort(byName) });
}

async function contactsOf(
  reader: DocumentReader,
  { share, inRound, rows }: StandingShare,
): Promise<readonly Contact[]> {
  const contacts = new Map<string, Contact>();
  for (const { name, address } of await focalPointsOf(reader, share.agency)) {
    contacts.set(address, { name, address, capacity: "focalPoint" });
  }
  let owners = 0;
  for (const { expectation, standing } of inRound.standings) {
    if (expectation.kind !== "plan" || !isMissing(standing) || owners >= MOST_OWNERS) continue;
    const { name = null, email = null } =
      rows.find(({ plans }) => plans[expectation.plan])?.plans[expectation.plan]?.owner ?? {};
    const address = email?.trim().toLowerCase() ?? "";
    if (!isEmail(address) || contacts.has(address)) continue;
    contacts.set(address, { name: name ?? address, address, capacity: "owner" });
    owners++;
  }
  return [...contacts.values()];
}
