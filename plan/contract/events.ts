import type { By } from "./plans.ts";

/** Something that somebody did, as it is listed. */
export interface EventListed {
  readonly id: string;
  /** `plan.submitted` and the like; people read it in their own language. */
  readonly kind: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: By;
  readonly plan: string | null;
}

/** Events, the latest first. */
export interface EventsListed {
  readonly events: readonly EventListed[];
  /** What `?before=` takes to go on; null at the end. */
  readonly before: string | null;
}
