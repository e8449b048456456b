import type { Capacity, DigestItem } from "../../../../plan/reminders/digest.ts";

/** Where a plan, or what is of no plan but of a round, opens in the page: the ministry's people name the agency, an agency's own people need not. */
export function planLink(
  page: string,
  { agency, plan }: Pick<DigestItem, "agency" | "plan">,
  capacity: Capacity,
): string {
  if (plan === null) return `${page}/#/rodadas`;
  const of = capacity === "ministry" ? `#/orgaos/${encodeURIComponent(agency)}/planos` : "#/planos";
  return `${page}/${of}/${encodeURIComponent(plan)}`;
}

/** Where all of it opens: the agency's deadlines, or what is late in the country. */
export function allLink(page: string, capacities: readonly Capacity[]): string {
  return `${page}/${capacities.includes("ministry") ? "#/avisos" : "#/prazos"}`;
}
