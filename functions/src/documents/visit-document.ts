import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Visit } from "../../../plan/visits/visit.ts";

/** `visits/{agency}.{key of the request}`: a workshop or a technical visit, with everything that was done to it. */
export interface VisitDocument extends Visit {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string | null;
  readonly acronym: string | null;
  /** What the plan's service is called; null when it is about none. */
  readonly service: string | null;
  /** On top, where visits are found by: whether anything may still happen, the day that is set or offered, when it was asked for and last moved. */
  readonly open: boolean;
  readonly day: CivilDate | null;
  /** ISO 8601 in UTC. */
  readonly askedAt: string;
  readonly changedAt: string;
  /** A hash of the request that asked for it, and the key and a hash of the one that moved it last: the same is answered and not done again. */
  readonly askedHash: string;
  readonly last: { readonly key: string; readonly hash: string } | null;
}
