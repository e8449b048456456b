import type { AgencyValues } from "../../../plan/form/values.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { CatalogueDocument } from "../documents/catalogue-document.ts";
import { paths } from "../documents/paths.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import { writeAgencyWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { agencyFieldsOf } from "./agency-fields.ts";
import { agencyFileName, receivedWorkbook } from "./open-agency-workbook.ts";
import { done, type Outcome } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/**
 * An agency's own workbook to go on with: as it was received last or, until it has been, with the services that the agency
 * has in the Portal. At most three reads.
 */
export async function agencyTemplate(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency }: { readonly agency: string },
): Promise<Outcome<WorkbookFile>> {
  const documents = await store.getMany([paths.agency(agency), paths.catalogue(agency)]);
  const known = stored.agency.read(documents[0]);
  const received = known?.workbook ? await receivedWorkbook(store, now(), known, known.workbook.revision) : null;
  if (received) return done(received);
  const values: AgencyValues = {
    fields: agencyFieldsOf(agency, known),
    tables: { services: servicesOf(stored.catalogue.read(documents[1]), known) },
  };
  const bytes = await writeAgencyWorkbook(values, { today: todayInBrasilia(now()) });
  return done({ name: agencyFileName(agency, known?.acronym ?? null), bytes });
}

/** All of them registered, since the catalogue is the Portal's; whether a plan is on its way only the agency knows. */
function servicesOf(catalogue: CatalogueDocument | null, known: AgencyDocument | null) {
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  return [...(catalogue?.services ?? [])]
    .sort((one, other) => compare(one.name, other.name) || (one.slug < other.slug ? -1 : 1))
    .map(({ slug, name, portalNumber, digital }) => ({
      name,
      portalNumber,
      registered: true,
      digital,
      hasPlan: known !== null && Object.hasOwn(known.plans, planIdOf(slug)) ? true : null,
    }));
}
