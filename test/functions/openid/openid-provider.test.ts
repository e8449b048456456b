import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openIdProvider } from "../../../functions/src/openid/openid-provider.ts";
import { AccountsUnavailable } from "../../../functions/src/ports/accounts.ts";
import { type OpenIdServer, startOpenIdServer } from "../../openid/openid-server.ts";

const REDIRECT = "https://plano.exemplo.gov.br/entrar-federado.html";
const IARA = { email: "Iara.Reis@exemplo.gov.br", email_verified: true };
let server: OpenIdServer;
beforeAll(async () => {
  server = await startOpenIdServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.vouchFor(IARA);
  server.bend((parts) => parts);
  server.failing = false;
});

function provider(now = () => new Date(), given: Partial<Parameters<typeof openIdProvider>[0]> = {}) {
  const { issuer, client, secret } = server;
  return openIdProvider({ issuer, client, secret, name: "Entrada do governo", ...given }, REDIRECT, now);
}

function comeBack(given: { readonly redirect?: string } = {}) {
  const [verifier, nonce] = [0, 1].map(() => randomBytes(32).toString("base64url")) as [string, string];
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  return { code: server.codeFor({ challenge, nonce, redirect: REDIRECT, ...given }), verifier, nonce };
}

const other = () => randomBytes(32).toString("base64url");

describe("a provider of identities", () => {
  test("is offered as its own document says", async () => {
    expect(await provider().offer()).toEqual({
      name: "Entrada do governo",
      authorization: `${server.issuer}/authorize`,
      client: server.client,
      scope: "openid email profile",
      redirect: REDIRECT,
    });
  });

  test("vouches for somebody by an address that it has verified", async () => {
    expect(await provider().identify(comeBack())).toEqual({ email: "iara.reis@exemplo.gov.br" });
    server.vouchFor({ ...IARA, email_verified: false });
    expect(await provider().identify(comeBack())).toBeNull();
    server.vouchFor({ email: IARA.email });
    expect(await provider().identify(comeBack())).toBeNull();
  });

  test("gives one token for a code, and none to whoever did not ask for it", async () => {
    const at = provider();
    const signIn = comeBack();
    expect(await at.identify({ ...signIn, verifier: other() })).toBeNull();
    const again = comeBack();
    expect(await at.identify(again)).not.toBeNull();
    expect(await at.identify(again)).toBeNull();
    expect(await at.identify({ ...comeBack(), nonce: other() })).toBeNull();
    expect(await at.identify(comeBack({ redirect: "https://outro.exemplo/" }))).toBeNull();
    expect(await provider(undefined, { secret: "outro" }).identify(comeBack())).toBeNull();
  });

  const now = Math.floor(Date.now() / 1_000);
  test.each([
    ["another issuer", { iss: "https://outro.exemplo" }],
    ["another client", { aud: "outro" }],
    ["two clients without saying whose it is", { aud: ["plano-digital", "outro"] }],
    ["a client beside whom it was given to another", { azp: "outro" }],
    ["yesterday", { exp: now - 86_400 }],
    ["tomorrow", { iat: now + 86_400, exp: now + 90_000 }],
    ["no date", { exp: undefined }],
    ["no nonce", { nonce: undefined }],
  ])("whose token is of %s vouches for nobody", async (_what, bent) => {
    server.bend(({ header, claims }) => ({ header, claims: { ...claims, ...bent } }));
    expect(await provider().identify(comeBack())).toBeNull();
  });

  test.each([
    ["signed with a key that nobody published", {}, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey],
    ["said to be unsigned", { alg: "none" }, undefined],
    ["said to be signed in another way", { alg: "HS256" }, undefined],
    ["of an unknown key", { kid: "outra" }, undefined],
  ])("whose token is %s vouches for nobody", async (_what, bent, key) => {
    server.bend(({ header, claims }) => ({ header: { ...header, ...bent }, claims }), key);
    expect(await provider().identify(comeBack())).toBeNull();
  });

  test("may change its key: it is looked for again, though not for every token", async () => {
    let at = Date.now();
    const known = provider(() => new Date(at));
    expect(await known.identify(comeBack())).not.toBeNull();
    server.changeKey();
    expect(await known.identify(comeBack())).toBeNull();
    at += 61_000;
    expect(await known.identify(comeBack())).not.toBeNull();
  });

  test("that does not answer, or answers for another, is unavailable", async () => {
    server.failing = true;
    await expect(provider().offer()).rejects.toThrow(AccountsUnavailable);
    server.failing = false;
    await expect(provider(undefined, { issuer: `${server.issuer}/` }).offer()).rejects.toThrow(AccountsUnavailable);
    await expect(provider(undefined, { issuer: "http://127.0.0.1:1" }).offer()).rejects.toThrow(AccountsUnavailable);
  });
});
