import type { OpenIdOffer, OpenIdSignIn } from "../../../plan/contract/openid.ts";

/** Somebody, as a provider of identities knows them. */
export interface ProvenIdentity {
  /** In lower case. The provider says that it is theirs. */
  readonly email: string;
}

/** A provider of identities. Rejects with {@link AccountsUnavailable} when it does not answer, or not as a provider does. */
export interface IdentityProvider {
  readonly offer: () => Promise<OpenIdOffer>;
  /** Who it was; null when the code, or what came for it, is not good. */
  readonly identify: (signIn: OpenIdSignIn) => Promise<ProvenIdentity | null>;
}
