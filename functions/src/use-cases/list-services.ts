import type { ServiceListed } from "../../../plan/contract/plans.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { CatalogueEntry } from "../documents/catalogue-document.ts";
import { paths } from "../documents/paths.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import { serviceHash } from "../submission/plan-key.ts";
import { done, type Outcome } from "./outcome.ts";

/** The services that an agency has in the Portal's catalogue, by name, each with the plan there is of it. Two reads. */
export async function listServices(
  { store }: Pick<Surroundings, "store">,
  { agency }: { readonly agency: string },
): Promise<Outcome<readonly ServiceListed[]>> {
  const [catalogue, own] = await store.getMany([paths.catalogue(agency), paths.agency(agency)]);
  const services = stored.catalogue.read(catalogue)?.services ?? [];
  const directory = stored.agency.read(own)?.plans ?? {};
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  return done(
    services
      .map((entry) => ({
        service: entry.slug,
        name: entry.name,
        portalNumber: entry.portalNumber,
        digital: entry.digital,
        plan: planOfService(entry, directory),
      }))
      .sort((one, other) => compare(one.name, other.name) || (one.service < other.service ? -1 : 1)),
  );
}

/**
 * The plan of a Portal's service is known by the identification that its prefilled workbook was given, and one that was
 * begun without it by the service's name, when no other plan of the agency has that name.
 */
function planOfService({ slug, name }: CatalogueEntry, directory: AgencyDocument["plans"]): string | null {
  const plan = planIdOf(slug);
  if (Object.hasOwn(directory, plan)) return plan;
  const hash = serviceHash(name);
  const [known, ...others] = Object.keys(directory).filter((key) => directory[key]?.service === hash);
  return others.length === 0 ? (known ?? null) : null;
}
