import { isEmail } from "../../../plan/people/email.ts";
import { type PersonTraces, personFinder } from "../../../plan/personal/person-traces.ts";
import { type CollectionGroup, collectionGroups } from "../documents/collections.ts";
import { isOfTheirs } from "../personal/erased-document.ts";
import type { PersonalText } from "../personal/erased-value.ts";
import type { Pace } from "../personal/pace.ts";
import { personalTexts } from "../personal/personal-texts.ts";
import { storedPerson } from "../personal/stored-person.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { walkDocuments } from "../transfer/walk-documents.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** Everything that is kept of one person. */
export interface PersonExport {
  /** ISO 8601 in UTC, when it was looked for. */
  readonly at: string;
  readonly person: PersonTraces;
  /** Every document that holds something of theirs, and what. */
  readonly documents: readonly {
    readonly group: CollectionGroup;
    readonly path: string;
    readonly texts: readonly PersonalText[];
  }[];
}

/**
 * Everything that is kept of whoever has an address, for them to see (Lei nº 13.709/2018, art. 18, II): wherever their
 * address, telephone or name stands, in whole. It reads every document of the store, the revisions twice, at the given pace.
 */
export async function exportPerson(
  { store, now, pace }: Pick<Surroundings, "store" | "now"> & { readonly pace: Pace },
  { email }: { readonly email: string },
): Promise<Outcome<PersonExport>> {
  const address = email.trim().toLowerCase();
  if (!isEmail(address)) return refused({ code: "malformed-request", problems: ["email"] });
  const person = await storedPerson(store, address, pace);
  const finders = { named: personFinder(person, true), unnamed: personFinder(person, false) };
  const documents: PersonExport["documents"][number][] = [];
  for (const group of collectionGroups) {
    for await (const page of walkDocuments(store, group)) {
      await pace(page.length);
      for (const document of page) {
        const finder = isOfTheirs(document, person) ? finders.named : finders.unnamed;
        const texts = personalTexts(group, document, finder);
        if (texts.length > 0) documents.push({ group, path: document.path, texts });
      }
    }
  }
  return done({ at: now().toISOString(), person, documents });
}
