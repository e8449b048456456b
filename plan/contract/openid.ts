import * as z from "zod";

/** A provider of identities that people may sign in with, instead of a password. */
export interface OpenIdOffer {
  /** What people call it: `gov.br`. */
  readonly name: string;
  /** Where the browser asks for a code. */
  readonly authorization: string;
  readonly client: string;
  readonly scope: string;
  /** Where the provider sends the browser back to. */
  readonly redirect: string;
}

/** Whether there is a provider. */
export interface OpenIdOffered {
  readonly provider: OpenIdOffer | null;
}

const random = z
  .string()
  .min(43)
  .max(128)
  .regex(/^[\w.~-]+$/);

/**
 * What the browser brings back from the provider: the code, and what it had made up before it went there: the verifier of
 * RFC 7636 and the nonce that the token has to have. The state is the browser's own to check.
 */
export const openIdSignIn = z.strictObject({
  code: z.string().min(1).max(4_096),
  verifier: random,
  nonce: random,
});

export type OpenIdSignIn = z.infer<typeof openIdSignIn>;

/** A token that signs in, once, at the accounts that everybody signs in at. */
export interface OpenIdSession {
  readonly token: string;
}
