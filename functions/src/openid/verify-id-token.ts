import { Buffer } from "node:buffer";
import { createPublicKey, type JsonWebKey, verify } from "node:crypto";

/** A key that a provider has published. */
export type PublishedKey = JsonWebKey & { readonly kid?: string; readonly use?: string; readonly alg?: string };

/** What a token has to say to be good. */
export interface Expected {
  readonly issuer: string;
  readonly client: string;
  readonly nonce: string;
  /** The moment it is. */
  readonly now: Date;
}

/** What a token says. */
export type TokenClaims = { readonly [name: string]: unknown };

/** So far, in seconds, clocks may be apart. */
const SKEW = 60;

/** The key that a token names; null for what is no token signed with RS256. */
export function keyNamedBy(token: string): string | null {
  const header = jsonOf(token.split(".")[0]);
  return header?.alg === "RS256" && typeof header.kid === "string" ? header.kid : null;
}

/**
 * What a token says, as section 3.1.3.7 of OpenID Connect Core 1.0 has it judged: its signature (RS256 alone, whatever the
 * token itself says), issuer, audience, dates and nonce. Null when any of them is not as it has to be.
 */
export function verifiedClaims(token: string, key: PublishedKey, expected: Expected): TokenClaims | null {
  const [header = "", body = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || keyNamedBy(token) !== key.kid || key.kty !== "RSA") return null;
  const signed = Buffer.from(`${header}.${body}`, "ascii");
  if (!verify("RSA-SHA256", signed, createPublicKey({ key, format: "jwk" }), Buffer.from(signature, "base64url"))) {
    return null;
  }
  const claims = jsonOf(body);
  return claims !== null && isAsExpected(claims, expected) ? claims : null;
}

function isAsExpected(claims: TokenClaims, { issuer, client, nonce, now }: Expected): boolean {
  const audience = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  const seconds = now.getTime() / 1_000;
  return (
    claims.iss === issuer &&
    audience.includes(client) &&
    (audience.length === 1 ? claims.azp === undefined || claims.azp === client : claims.azp === client) &&
    claims.nonce === nonce &&
    typeof claims.exp === "number" &&
    claims.exp > seconds - SKEW &&
    typeof claims.iat === "number" &&
    claims.iat < seconds + SKEW
  );
}

function jsonOf(part: string | undefined): TokenClaims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as TokenClaims) : null;
  } catch {
    return null;
  }
}
