import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { accountOf } from "../accounts/account-of.ts";
import type { Accounts } from "../ports/accounts.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import type { Question } from "./question.ts";

/**
 * Who asks, when the route lets them. Whose token is none of ours is not signed in; whoever was invited by nobody has no
 * role.
 */
export async function authenticate(
  question: Question,
  route: RouteName,
  accounts: Accounts,
): Promise<Outcome<Account>> {
  const token = /^Bearer ([\w.-]+)$/i.exec(question.header("authorization") ?? "")?.[1];
  const verified = token === undefined ? null : await accounts.verify(token);
  if (verified === null) return refused({ code: "not-signed-in" });
  const account = accountOf(verified);
  if (account === null) return refused({ code: "no-role" });
  const { who } = routes[route];
  if (who === "anyone" || who === "signedIn" || may(account.role, who)) return done(account);
  return refused({ code: "not-allowed" });
}
