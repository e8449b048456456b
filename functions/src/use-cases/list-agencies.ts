import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { documentsOf } from "../repositories/documents-in-turn.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome } from "./outcome.ts";

/** Every agency that something was received of, by name, those without a name last. One read an agency. */
export async function listAgencies({ store }: Pick<Surroundings, "store">): Promise<Outcome<readonly AgencyListed[]>> {
  const agencies: AgencyListed[] = [];
  for await (const document of documentsOf(store, "agencies")) {
    const agency = stored.agency.read(document);
    if (agency !== null) agencies.push(listed(agency));
  }
  const named = agencies.map((agency) => ({
    agency,
    name: foldedWords(agency.name ?? agency.acronym ?? "") || "\uffff",
  }));
  named.sort((one, other) => compare(one.name, other.name) || compare(one.agency.siorg, other.agency.siorg));
  return done(named.map(({ agency }) => agency));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function listed({ siorg, name, acronym, summary, workbook }: AgencyDocument): AgencyListed {
  const { plans, states, findings, received } = summary;
  return {
    siorg,
    name,
    acronym,
    plans,
    states,
    findings,
    received,
    workbook:
      workbook === null
        ? null
        : {
            revision: workbook.revision,
            received: workbook.receipt.moment,
            findings: workbook.findingCounts,
          },
  };
}
