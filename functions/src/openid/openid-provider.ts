import { Buffer } from "node:buffer";
import type { OpenIdSignIn } from "../../../plan/contract/openid.ts";
import { AccountsUnavailable } from "../ports/accounts.ts";
import type { IdentityProvider, ProvenIdentity } from "../ports/identity-provider.ts";
import { askedJson } from "./asked-json.ts";
import { keyNamedBy, type PublishedKey, type TokenClaims, verifiedClaims } from "./verify-id-token.ts";

/** How a provider is reached, and as whom. */
export interface OpenIdSettings {
  /** As the provider writes it: `https://sso.exemplo.gov.br`. */
  readonly issuer: string;
  readonly client: string;
  /** Null for a client that has none. */
  readonly secret: string | null;
  readonly name: string;
}

/** How long what a provider publishes is taken to stay, in milliseconds. */
const KEPT = 60 * 60 * 1_000;
/** A token may name a new key; so often at most it is looked for, in milliseconds. */
const BETWEEN_LOOKS = 60 * 1_000;

interface Published {
  readonly authorization: string;
  readonly token: string;
  readonly keys: readonly PublishedKey[];
  readonly at: number;
}

/**
 * A provider of OpenID Connect 1.0, found by its discovery document: authorization code with PKCE (RFC 7636), the token
 * verified against the keys it publishes.
 *
 * @param redirect the page that the provider sends the browser back to
 */
export function openIdProvider(settings: OpenIdSettings, redirect: string, now: () => Date): IdentityProvider {
  const { issuer, client, name } = settings;
  let known: Published | null = null;
  const published = async (age: number) => {
    const at = now().getTime();
    if (known === null || at - known.at >= age) known = await discovered(issuer, at);
    return known;
  };
  return {
    offer: async () => {
      const { authorization } = await published(KEPT);
      return { name, authorization, client, scope: "openid email profile", redirect };
    },
    identify: async (signIn) => {
      const { token: address } = await published(KEPT);
      const token = await exchanged(address, signIn, settings, redirect);
      const kid = token === null ? null : keyNamedBy(token);
      if (token === null || kid === null) return null;
      const keyOf = ({ keys }: Published) => keys.find((each) => each.kid === kid && (each.use ?? "sig") === "sig");
      const key = keyOf(await published(KEPT)) ?? keyOf(await published(BETWEEN_LOOKS));
      const claims = key && verifiedClaims(token, key, { issuer, client, nonce: signIn.nonce, now: now() });
      return claims ? identityOf(claims) : null;
    },
  };
}

async function discovered(issuer: string, at: number): Promise<Published> {
  const { value } = await askedJson(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { authorization_endpoint: authorization, token_endpoint: token, jwks_uri: keysAt } = value;
  // Discovery 1.0, section 4.3: a document that names another issuer is not this one's.
  if (value.issuer !== issuer || !isWeb(authorization) || !isWeb(token) || !isWeb(keysAt)) {
    throw new AccountsUnavailable("the provider of identities does not say where to ask");
  }
  const { keys } = (await askedJson(keysAt)).value;
  return { authorization, token, keys: Array.isArray(keys) ? (keys as readonly PublishedKey[]) : [], at };
}

/** Without encryption only on the machine itself. */
function isWeb(address: unknown): address is string {
  const url = typeof address === "string" ? URL.parse(address) : null;
  return url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1");
}

/** The token for a code; null when the provider does not take the code. */
async function exchanged(
  address: string,
  { code, verifier }: OpenIdSignIn,
  { client, secret }: OpenIdSettings,
  redirect: string,
): Promise<string | null> {
  const form = { grant_type: "authorization_code", code, redirect_uri: redirect, code_verifier: verifier };
  // RFC 6749, section 2.3.1: a client's name and secret are encoded as a form's values before they are put together.
  const basic = secret === null ? null : [client, secret].map(encodeURIComponent).join(":");
  const { status, value } = await askedJson(address, {
    method: "POST",
    headers: basic === null ? {} : { authorization: `Basic ${Buffer.from(basic).toString("base64")}` },
    body: new URLSearchParams(basic === null ? { ...form, client_id: client } : form),
  });
  return status === 200 && typeof value.id_token === "string" ? value.id_token : null;
}

/** An address that the provider has not verified proves nobody. */
function identityOf({ email, email_verified: verified }: TokenClaims): ProvenIdentity | null {
  const isVerified = verified === true || verified === "true";
  return typeof email === "string" && email !== "" && isVerified ? { email: email.toLowerCase() } : null;
}
