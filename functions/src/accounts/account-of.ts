import { claims } from "../../../plan/contract/people.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { VerifiedToken } from "../ports/accounts.ts";

/**
 * Who a verified token speaks for: role and agency from its claims alone. Null when the claims are not exactly those of
 * a role (none, an agency of a wrong form, somebody of the ministry with an agency) or when the token has no e-mail.
 */
export function accountOf(token: VerifiedToken): Account | null {
  if (token.email === null) return null;
  const parsed = claims.safeParse(ownClaims(token.claims));
  if (!parsed.success) return null;
  const person = { uid: token.uid, email: token.email, name: token.name ?? token.email };
  return "agency" in parsed.data
    ? { ...person, role: parsed.data.role, agency: parsed.data.agency }
    : { ...person, role: parsed.data.role, agency: null };
}

/** The two claims that are ours; the sign-in service has others of its own beside them. */
function ownClaims(all: VerifiedToken["claims"]): { readonly [name: string]: unknown } {
  const own = Object.entries(all).filter(([name]) => name === "role" || name === "agency");
  return Object.fromEntries(own);
}
