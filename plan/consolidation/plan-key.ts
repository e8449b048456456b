import { agencyKeyOf } from "./agency-key.ts";
import type { PlanRecord } from "./records.ts";

/** What a plan of the store is known by in the whole country: its agency's key and its own, `26/4f2c…`. */
export function planKey({ agency, planId, source }: PlanRecord): string {
  return `${agencyKeyOf(agency)}/${planId ?? source}`;
}
