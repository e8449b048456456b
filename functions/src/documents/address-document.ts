import type { CivilDate } from "../../../plan/calendar/civil-date.ts";

/** `addresses/{hash}`: what delivery knows of an address, `hash` being a SHA-256 of it in lower case. */
export interface AddressDocument {
  readonly address: string;
  /** The last day in America/Sao_Paulo that a digest was begun to be sent on, and which; null when none was. */
  readonly digest: { readonly day: CivilDate; readonly key: string } | null;
  /**
   * When a server said that it takes no mail for it, ISO 8601 in UTC: on top, where those that failed are found by. Null
   * when none did, or somebody gave it another chance.
   */
  readonly failedAt: string | null;
  /** The mail by which it was found out, and what the server said. */
  readonly failure: { readonly key: string; readonly detail: string | null } | null;
}
