import type { OpenIdSession, OpenIdSignIn } from "../../../plan/contract/openid.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { IdentityProvider } from "../ports/identity-provider.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPersonByEmail } from "../repositories/people.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** What it takes to sign somebody in whom another vouches for. */
export interface FederatedSurroundings extends Pick<Surroundings, "store"> {
  readonly accounts: Pick<Accounts, "customToken">;
  readonly provider: IdentityProvider;
}

/**
 * Signs in somebody who was invited and whom the provider knows by the same address. Whoever was not invited stays
 * outside, whatever the provider says of them. One read.
 *
 * @throws {StoreError} {@link AccountsUnavailable} when the store, the provider or the accounts do not answer
 */
export async function federatedSession(
  { store, accounts, provider }: FederatedSurroundings,
  signIn: OpenIdSignIn,
): Promise<Outcome<OpenIdSession>> {
  const identity = await provider.identify(signIn);
  if (identity === null) return refused({ code: "not-signed-in" });
  const person = await readPersonByEmail(store, identity.email);
  if (person === null) return refused({ code: "no-role" });
  if (person.disabled) return refused({ code: "person-disabled" });
  return done({ token: await accounts.customToken(person.uid) });
}
