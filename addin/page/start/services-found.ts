import type { ServiceListed } from "../../../plan/contract/plans.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";

/** So many services are shown at once; an agency may have hundreds. */
export const SHOWN = 50;

/**
 * The services whose name or Portal number has every word that was typed, in any order; those whose name begins so come
 * first, else they stay in their order. `typed` is as {@link foldedWords} has it.
 */
export function servicesFound(services: readonly ServiceListed[], typed: string): readonly ServiceListed[] {
  if (typed === "") return services;
  const words = typed.split(" ");
  const beginning: ServiceListed[] = [];
  const others: ServiceListed[] = [];
  for (const service of services) {
    const name = foldedWords(`${service.name} ${service.portalNumber ?? ""}`);
    if (name.startsWith(typed)) beginning.push(service);
    else if (words.every((word) => name.includes(word))) others.push(service);
  }
  return beginning.concat(others);
}
