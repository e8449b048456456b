import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { InventedAgency } from "./invented-names.ts";
import type { Chance } from "./random.ts";

/** How far a plan has come: from nothing typed to launched, with the two ways of going wrong between. */
export type Completeness = "empty" | "partial" | "contradictory" | "late" | "beginning" | "complete" | "launched";

export interface PlanToInvent {
  readonly agency: InventedAgency;
  readonly service: string;
  readonly stage: Completeness;
  readonly luck: Chance;
  readonly today: CivilDate;
  /** Months by which its schedule is later than that of others as far as it; 0 unless said. */
  readonly later?: number;
}
