import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { AgencyValues } from "../../../../plan/form/values.ts";
import { type DemoWorkbook, inventedCountry } from "../../demo/country.ts";
import { inventedAgencies } from "../../demo/invented-names.ts";
import { planIdOf } from "../../portal/prefill.ts";
import { demoSlug } from "./demo-letters.ts";
import { demoChair, demoOwner } from "./demo-people.ts";

/** The country is the same every time. */
const SEED = 8936;

/** A workbook as an agency would send it for the first time. */
export type FirstWorkbook = DemoWorkbook & { readonly siorg: string };

/** What a workbook says only once it was received. */
const GIVEN_BACK = ["plan.revision", "receipt.number", "receipt.moment", "receipt.hash"];

/**
 * The invented country as its agencies first send it: without the receipts that the workbooks of the demonstration of files
 * already have, without the copy that was mailed around, and each plan that of its service in the catalogue.
 */
export function demoWorkbooks(today: CivilDate): readonly FirstWorkbook[] {
  const [first] = inventedAgencies;
  return inventedCountry(SEED, today)
    .filter(({ file }) => !file.includes("cópia"))
    .map((workbook) => {
      const fields = Object.fromEntries(
        Object.entries(workbook.values.fields).filter(([key]) => !GIVEN_BACK.includes(key)),
      );
      const siorg = String(fields["agency.siorg"]);
      const service = fields["service.name"];
      if (workbook.form === "agency") {
        const services = servicesOf(workbook.values, String(fields["agency.acronym"]));
        return { ...workbook, siorg, values: { fields, tables: { services } } } as FirstWorkbook;
      }
      if (typeof service !== "string") {
        return { ...workbook, siorg, values: { ...workbook.values, fields } } as FirstWorkbook;
      }
      const [, name = service, acronym = ""] = /^(.*) \((.*)\)$/.exec(service) ?? [];
      const slug = demoSlug(name, acronym);
      const known = {
        "plan.id": planIdOf(slug),
        "service.slug": slug,
        ...(siorg === first?.siorg && confirmersOf(first)),
      };
      return { ...workbook, siorg, values: { ...workbook.values, fields: { ...fields, ...known } } } as FirstWorkbook;
    });
}

/** Plans that an agency announces; it has sent five, so that a round has something to wait for. */
const ANNOUNCED = 7;

/** The services by the names that their letters and plans have. */
function servicesOf({ tables }: AgencyValues, acronym: string) {
  return (tables.services ?? []).map((service, index) => ({
    ...service,
    name: `${service.name} (${acronym})`,
    hasPlan: index < ANNOUNCED,
  }));
}

/** An owner and a chair who have accounts, so that the demonstration shows a plan being confirmed. */
function confirmersOf({ domain }: (typeof inventedAgencies)[number]) {
  const { name, mailbox } = demoOwner;
  return {
    "owner.titular.name": name,
    "owner.titular.email": `${mailbox}@${domain}`,
    "approval.owner.name": name,
    "approval.committeeChair.name": demoChair.name,
  };
}
