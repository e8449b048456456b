import * as z from "zod";
import type { Account } from "../../../plan/people/account.ts";
import { done, type Outcome } from "../use-cases/outcome.ts";
import { understoodQuery } from "./understood.ts";

const agency = z.string().regex(/^[1-9]\d{0,8}$/, "is no SIORG code");

/**
 * Whose plans are asked for: of an agency's people always their own agency's, as their token says; of the ministry's
 * whatever agency `?agency=` names, which must name one.
 */
export function askedAgency(caller: Account, query: URLSearchParams): Outcome<string> {
  if (caller.agency !== null) return done(caller.agency);
  const asked = understoodQuery(z.object({ agency }), query);
  return asked.ok ? done(asked.result.agency) : asked;
}

/** As {@link askedAgency}, but the ministry may ask for all agencies together: null. */
export function askedAgencyOrAll(caller: Account, query: URLSearchParams): Outcome<string | null> {
  return caller.agency === null && !query.has("agency") ? done(null) : askedAgency(caller, query);
}
