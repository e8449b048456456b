import type { ServiceSaid } from "../../../plan/declared/service-said.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";

/** `letters/{id}`: one service as its letter describes it, `id` a hash of its slug. */
export type LetterDocument = ServiceLetter;

/** `catalogues/{siorg}`: the services that an agency has in the Portal, by slug. */
export interface CatalogueDocument {
  readonly agency: string;
  /** As its letters call it. */
  readonly name: string | null;
  readonly acronym: string | null;
  readonly services: readonly CatalogueEntry[];
}

/** What is known of a service without reading its letter. */
export interface CatalogueEntry {
  readonly slug: string;
  /** Cut where it is longer than any name of a service should be. */
  readonly name: string;
  readonly portalNumber: string | null;
  readonly digital: boolean | null;
  /** What agencies' plans are compared with. */
  readonly said: ServiceSaid;
  /** Of the letter as it is stored: another letter, or one read in another way, has another hash. */
  readonly hash: string;
}
