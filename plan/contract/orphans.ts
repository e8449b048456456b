import type { OrphanListed } from "../reminders/orphans.ts";

/** By agency and plan; `all` is how many there are, also beyond those listed. */
export interface OrphansPage {
  readonly orphans: readonly OrphanListed[];
  readonly all: number;
}
