import type { CivilDate } from "../../../plan/calendar/civil-date.ts";

/** `addresses/{hash}`: what delivery knows of an address, `hash` being a SHA-256 of it in lower case. */
export interface AddressDocument {
  readonly address: string;
  /** The last day in America/Sao_Paulo that a digest was begun to be sent on, and which; null when none was. */
  readonly digest: { readonly day: CivilDate; readonly key: string } | null;
  /**
   * That a server said it takes no mail for it; null when none did, or somebody cleared it. `at` is ISO 8601 in UTC,
   * `key` the mail by which it was found out.
   */
  readonly failed: { readonly at: string; readonly key: string; readonly detail: string | null } | null;
}
