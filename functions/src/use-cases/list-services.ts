import type { ServiceListed } from "../../../plan/contract/plans.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { CatalogueDocument } from "../documents/catalogue-document.ts";
import { paths } from "../documents/paths.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { done, type Outcome } from "./outcome.ts";

/** The services that an agency has in the Portal's catalogue, by name, each with the plan there is of it. Two reads. */
export async function listServices(
  { store }: Pick<Surroundings, "store">,
  { agency }: { readonly agency: string },
): Promise<Outcome<readonly ServiceListed[]>> {
  const [catalogue, own] = await store.getMany([paths.catalogue(agency), paths.agency(agency)]);
  const services = (catalogue?.content as CatalogueDocument | undefined)?.services ?? [];
  const directory = (own?.content as AgencyDocument | undefined)?.plans ?? {};
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  return done(
    services
      .map(({ slug, name, portalNumber, digital }) => ({
        service: slug,
        name,
        portalNumber,
        digital,
        plan: planOfService(slug, directory),
      }))
      .sort((one, other) => compare(one.name, other.name) || (one.service < other.service ? -1 : 1)),
  );
}

/** The plan of a Portal's service is known by the identification that its prefilled workbook was given. */
function planOfService(slug: string, directory: AgencyDocument["plans"]): string | null {
  const plan = planIdOf(slug);
  return Object.hasOwn(directory, plan) ? plan : null;
}
