import { foldedWords } from "../text/folded-words.ts";
import { agencyKeyOf, UNKNOWN_AGENCY } from "./agency-key.ts";
import type { PlanRecord } from "./records.ts";

/**
 * The records of each plan, whatever the order they come in.
 *
 * One plan is one `plan.id` with one agency and one service: a copied workbook often serves for another service, with
 * the copied id in it. A service is one when its name is, or when it was renamed between two accepted submissions,
 * which have different revisions; a file that leaves the name blank belongs to the only plan with its id. Files without
 * an id belong to the agency's plan for that service, and when the copies of it have several ids, to each other. A file
 * that names neither an id nor an agency and a service is a plan of its own.
 */
export function plansOf(records: readonly PlanRecord[]): (readonly PlanRecord[])[] {
  const services = [...Map.groupBy(records, serviceKey).values()].flatMap((sameService) => {
    const ids = new Set(sameService.flatMap(({ planId }) => planId ?? []));
    return ids.size < 2 ? [sameService] : [...Map.groupBy(sameService, ({ planId }) => planId).values()];
  });
  return [...Map.groupBy(services, identityKey)].flatMap(([key, sameId]) => (key === null ? sameId : renamed(sameId)));
}

/** What the files of one service of one agency have in common; a file that names neither goes by its id. */
function serviceKey({ source, planId, agency, service }: PlanRecord): string {
  const key = agencyKeyOf(agency);
  const name = foldedWords(service.name?.value ?? "");
  const isNamed = key !== UNKNOWN_AGENCY && name !== "";
  return isNamed || planId !== null ? `${key}\n${name}${isNamed ? "" : `\n${planId}`}` : `file:${source}`;
}

/** The agency and the id that the files of one service share; null when none of them has an id. */
function identityKey(sameService: readonly PlanRecord[]): string | null {
  const identified = sameService.find(({ planId }) => planId !== null);
  return identified ? `${agencyKeyOf(identified.agency)}\n${identified.planId}` : null;
}

/**
 * The plans among services of one agency and one id. Two services of the same revision cannot be one that was renamed,
 * and a service that was never submitted is a copy that is being filled in.
 */
function renamed(services: readonly (readonly PlanRecord[])[]): (readonly PlanRecord[])[] {
  const [unnamed, named] = [services.filter(isUnnamed), services.filter((service) => !isUnnamed(service))];
  const submitted = named.filter((service) => latestRevision(service) > 0);
  const revisions = new Set(submitted.map(latestRevision));
  const plans =
    revisions.size === submitted.length && submitted.length > 1
      ? [submitted.flat(), ...named.filter((service) => latestRevision(service) <= 0)]
      : named;
  return plans.length < 2 ? [[...plans, ...unnamed].flat()] : [...plans, ...unnamed];
}

function isUnnamed(service: readonly PlanRecord[]): boolean {
  return service.every(({ service: { name } }) => foldedWords(name?.value ?? "") === "");
}

function latestRevision(service: readonly PlanRecord[]): number {
  return Math.max(...service.map(({ revision }) => revision));
}
