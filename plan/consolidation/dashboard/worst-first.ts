import { type GoalKey, goalGap, goalRatio } from "../../goals/goals.ts";
import { type Ratio, ratioOf } from "../../indicators/ratio.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { AgencyIdentity } from "../records.ts";
import type { AgencyInPanel } from "./agency-panel.ts";

/** How far one agency is with something that all are to reach. */
export interface AgencyShare {
  readonly agency: AgencyIdentity;
  /** Null is *sem dado*. */
  readonly ratio: Ratio | null;
  /** How many more it takes. */
  readonly missing: number;
}

/** The agencies whose services are known and how far each is with a goal, the one that lacks most services first. */
export function goalShares(agencies: readonly AgencyInPanel[], goal: GoalKey): readonly AgencyShare[] {
  return worstFirst(
    agencies.flatMap((agency) =>
      agency.goals === null
        ? []
        : [{ agency, ratio: goalRatio(goal, agency.goals), missing: goalGap(goal, agency.goals) }],
    ),
  );
}

/** The agencies of which something is expected in the round and how complete each is, the one that lacks most first. */
export function roundShares(agencies: readonly AgencyInPanel[]): readonly AgencyShare[] {
  return worstFirst(
    agencies.flatMap((agency) => {
      if (agency.round === null) return [];
      const { answered, expected } = agency.round;
      return [{ agency, ratio: ratioOf(answered, expected), missing: expected - answered }];
    }),
  );
}

/** Most missing first, then the lower share, then by name; those without data last. */
function worstFirst(shares: readonly AgencyShare[]): readonly AgencyShare[] {
  return shares
    .map((share) => ({ share, name: foldedWords(share.agency.acronym ?? share.agency.name ?? "~") }))
    .sort(
      (one, other) =>
        other.share.missing - one.share.missing ||
        part(one.share.ratio) - part(other.share.ratio) ||
        (one.name < other.name ? -1 : 1),
    )
    .map(({ share }) => share);
}

function part(ratio: Ratio | null): number {
  return ratio === null ? 2 : ratio.numerator / ratio.denominator;
}
