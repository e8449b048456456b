import type { RefusedLetter } from "../../../plan/contract/letters.ts";
import type { Account } from "../../../plan/people/account.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { operator } from "../accounts/operator.ts";
import type { CatalogueEntry } from "../documents/catalogue-document.ts";
import { paths } from "../documents/paths.ts";
import type { LetterAgency } from "../portal/service-letter.ts";
import type { DocumentContent, DocumentStore } from "../ports/document-store.ts";
import { writeAgency } from "../repositories/agencies.ts";
import { stored } from "../repositories/stored.ts";
import { documentSize, valueSize } from "../store/document-size.ts";
import { LIMITS } from "../store/limits.ts";
import { unknownAgency } from "../submission/agency-standing.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import type { StorableLetter } from "./storable-letter.ts";

export interface AgencyLetters {
  /** Who takes them in. */
  readonly account: Account;
  readonly agency: LetterAgency;
  readonly letters: readonly StorableLetter[];
  /** Whose each letter of the whole import is: a service may have moved to another agency. */
  readonly agencyOfSlug: ReadonlyMap<string, string>;
}

export interface AgencyLettersImported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly newAgency: boolean;
  readonly refused: readonly RefusedLetter[];
}

/** Bytes of an agency's list of services, with room to spare: some fifteen hundred services. */
const CATALOGUE_BYTES = LIMITS.documentSize - 50_000;

/** More than three times the Portal's longest name. */
const NAME_LENGTH = 500;

/**
 * Writes letters of one agency that are not stored as they are, its list of services with them, and the agency itself
 * where the store has none: people are invited to it. Refused when whoever does it may no longer act. Three reads, two for
 * the operator, who is no person in the store; at most two writes more than letters, and none when everything is as it was.
 */
export function importAgencyLetters(
  store: DocumentStore,
  { account, agency, letters, agencyOfSlug }: AgencyLetters,
): Promise<Outcome<AgencyLettersImported>> {
  const { siorg } = agency;
  const place = paths.catalogue(siorg);
  return store.transact(async (transaction) => {
    const acting = account === operator ? [] : [paths.person(account.uid)];
    const [list, known, person = null] = await transaction.getMany([place, paths.agency(siorg), ...acting]);
    const unwelcome = refusalOfActing(account, stored.person.read(person));
    if (unwelcome) return refused(unwelcome);
    const before = stored.catalogue.read(list)?.services ?? [];
    const services = new Map(
      before.filter(({ slug }) => (agencyOfSlug.get(slug) ?? siorg) === siorg).map((entry) => [entry.slug, entry]),
    );
    const moved = before.length - services.size;
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const leftOut: RefusedLetter[] = [];
    let size = documentSize(place, catalogueOf(agency, services));
    for (const { file, letter, said, path, content, hash } of letters) {
      const entry = { ...entryOf(letter), said, hash };
      const earlier = services.get(letter.slug);
      if (earlier?.hash === hash) {
        counts.unchanged++;
        continue;
      }
      const growth = sizeOf(entry) - (earlier ? sizeOf(earlier) : 0);
      if (size + growth > CATALOGUE_BYTES) {
        leftOut.push({ file, problem: { code: "too-many-services", siorg } });
        continue;
      }
      size += growth;
      counts[earlier ? "changed" : "added"]++;
      services.set(letter.slug, entry);
      transaction.set(path, content);
    }
    if (moved + counts.added + counts.changed > 0) transaction.set(place, catalogueOf(agency, services));
    if (!known)
      writeAgency(transaction, { ...unknownAgency(siorg), name: agency.name || null, acronym: agency.acronym });
    return done({ ...counts, newAgency: !known, refused: leftOut });
  });
}

function sizeOf(entry: CatalogueEntry): number {
  return valueSize(entry as unknown as DocumentContent);
}

function entryOf({
  slug,
  name,
  portalNumber,
  digital,
}: StorableLetter["letter"]): Omit<CatalogueEntry, "said" | "hash"> {
  const short =
    name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  return { slug, name: short, portalNumber, digital };
}

function catalogueOf(
  { siorg, name, acronym }: LetterAgency,
  services: ReadonlyMap<string, CatalogueEntry>,
): DocumentContent {
  const sorted = [...services.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return stored.catalogue.content({ agency: siorg, name: name || null, acronym, services: sorted });
}
