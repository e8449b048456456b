import type { OpenIdOffer, OpenIdSignIn } from "../../plan/contract/openid.ts";

/** What a browser makes up before it goes to a provider, and keeps until it comes back. */
export interface OpenIdRequest {
  /** That the answer is to this request, and not one that somebody else has begun (RFC 6749, section 10.12). */
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636. */
  readonly verifier: string;
}

/** A request of its own. `random` gives 32 unpredictable bytes each time. */
export function newOpenIdRequest(random: () => Uint8Array): OpenIdRequest {
  const [state, nonce, verifier] = [random(), random(), random()].map(base64Url) as [string, string, string];
  return { state, nonce, verifier };
}

/** Where the browser goes to ask for a code. */
export async function authorizationAddress(offer: OpenIdOffer, request: OpenIdRequest): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(request.verifier));
  const address = new URL(offer.authorization);
  const asked = {
    response_type: "code",
    client_id: offer.client,
    redirect_uri: offer.redirect,
    scope: offer.scope,
    state: request.state,
    nonce: request.nonce,
    code_challenge: base64Url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

/** What the browser came back with, for the request that it had kept; null when that is not an answer to it. */
export function signInOf(returned: URLSearchParams, kept: OpenIdRequest | null): OpenIdSignIn | null {
  const code = returned.get("code");
  if (kept === null || code === null || returned.get("state") !== kept.state) return null;
  return { code, verifier: kept.verifier, nonce: kept.nonce };
}

/** What was kept, as far as it has the shape: anything may stand in a browser's storage. */
export function keptRequest(text: string | null): OpenIdRequest | null {
  try {
    const { state, nonce, verifier } = JSON.parse(text ?? "null") as Partial<OpenIdRequest>;
    if (typeof state !== "string" || typeof nonce !== "string" || typeof verifier !== "string") return null;
    return { state, nonce, verifier };
  } catch {
    return null;
  }
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
