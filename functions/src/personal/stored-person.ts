import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { peopleOf } from "../../../plan/people/people-of.ts";
import { normalizedTelephone } from "../../../plan/people/telephone.ts";
import type { PersonTraces } from "../../../plan/personal/person-traces.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";
import { readPersonByEmail } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { walkDocuments } from "../transfer/walk-documents.ts";
import type { Pace } from "./pace.ts";

/**
 * All that the person with an address is known by in a store: what the workbooks name beside the address, and their
 * account. It reads every revision, since nothing finds them by who is named in them.
 */
export async function storedPerson(reader: DocumentReader, email: string, pace: Pace): Promise<PersonTraces> {
  const address = email.toLowerCase();
  const found = {
    names: new Set<string>(),
    telephones: new Set<string>(),
    uids: new Set<string>(),
    agencies: new Set<string>(),
  };
  const account = await readPersonByEmail(reader, address);
  if (account) {
    found.names.add(account.name);
    found.uids.add(account.uid);
    if (account.agency !== null) found.agencies.add(account.agency);
  }
  for (const group of ["plans/revisions", "agencies/revisions"]) {
    for await (const page of walkDocuments(reader, group)) {
      await pace(page.length);
      for (const document of page) addNamed(document, address, found);
    }
  }
  return {
    emails: [address],
    names: [...found.names],
    telephones: [...found.telephones],
    uids: [...found.uids],
    agencies: [...found.agencies],
  };
}

type Found = { readonly [K in "names" | "telephones" | "uids" | "agencies"]: Set<string> };

function addNamed(document: StoredDocument, address: string, found: Found): void {
  const revision = stored.revision.read(document);
  if (revision === null) return;
  if (found.uids.has(revision.by.uid)) {
    found.names.add(revision.by.name);
    found.agencies.add(revision.agency);
  }
  for (const { name, email, telephone } of peopleOf(contentOf<Form>(revision.content, formOf(revision)))) {
    if (email.raw.trim().toLowerCase() !== address) continue;
    found.agencies.add(revision.agency);
    if (name.value !== null) found.names.add(name.value);
    const number = telephone.value === null ? null : normalizedTelephone(telephone.value);
    if (number !== null) found.telephones.add(number);
  }
}

/** The form that a revision is of. */
export function formOf({ plan }: Pick<RevisionDocument, "plan">): Form {
  return plan === null ? agencyForm : planForm;
}

/** What two looks at a store found of one person. */
export function mergedTraces(one: PersonTraces, other: PersonTraces | null): PersonTraces {
  if (other === null) return one;
  const both = (name: keyof PersonTraces) => [...new Set([...one[name], ...other[name]])];
  return {
    emails: both("emails"),
    names: both("names"),
    telephones: both("telephones"),
    uids: both("uids"),
    agencies: both("agencies"),
  };
}
