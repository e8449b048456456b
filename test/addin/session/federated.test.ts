import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { signInFederated } from "../../../addin/session/federated.ts";
import {
  authorizationAddress,
  keptRequest,
  newOpenIdRequest,
  signInOf,
} from "../../../addin/session/openid-request.ts";
import type { SignInProblem } from "../../../addin/session/sign-in.ts";

function accounts(problem: SignInProblem | null = null) {
  const given: unknown[] = [];
  const signInWithToken = async (token: string, shared: boolean) => {
    given.push([token, shared]);
    return problem;
  };
  return { given, signInWithToken };
}

const saying = (message: string | null) => ({ open: async () => message });

describe("signing in elsewhere", () => {
  test("signs in with the token that the window brings", async () => {
    const signIn = accounts();
    expect(await signInFederated(saying('{"token":"abc"}'), signIn, true)).toBe("signedIn");
    expect(signIn.given).toEqual([["abc", true]]);
  });

  test("is abandoned when the window is closed, and nobody is asked", async () => {
    const signIn = accounts();
    expect(await signInFederated(saying(null), signIn, false)).toBe("abandoned");
    expect(signIn.given).toEqual([]);
  });

  test("does not work with what is no token, nor without a window, nor when the accounts refuse it", async () => {
    for (const message of ["", "{", "null", '{"token":1}', "[]"]) {
      expect(await signInFederated(saying(message), accounts(), false)).toBe("misconfigured");
    }
    const closed = { open: () => Promise.reject(new Error("no window")) };
    expect(await signInFederated(closed, accounts(), false)).toBe("misconfigured");
    expect(await signInFederated(saying('{"token":"abc"}'), accounts("disabled"), false)).toBe("disabled");
  });
});

describe("a request to a provider of identities", () => {
  let drawn = 0;
  const random = () => new Uint8Array(32).fill(++drawn * 7);
  const offer = {
    name: "Entrada",
    authorization: "https://sso.exemplo.gov.br/authorize?tema=claro",
    client: "plano-digital",
    scope: "openid email profile",
    redirect: "https://plano.exemplo.gov.br/entrar-federado.html",
  };

  test("asks for a code with a state, a nonce and the challenge of a verifier that stays here", async () => {
    const request = newOpenIdRequest(random);
    expect(new Set(Object.values(request)).size).toBe(3);
    const { searchParams: asked } = new URL(await authorizationAddress(offer, request));
    expect(Object.fromEntries(asked)).toEqual({
      tema: "claro",
      response_type: "code",
      client_id: offer.client,
      redirect_uri: offer.redirect,
      scope: offer.scope,
      state: request.state,
      nonce: request.nonce,
      code_challenge: createHash("sha256").update(request.verifier).digest("base64url"),
      code_challenge_method: "S256",
    });
  });

  test("takes the answer to itself alone", () => {
    const request = newOpenIdRequest(random);
    const back = (given: { readonly [name: string]: string }) => new URLSearchParams({ code: "c", ...given });
    expect(signInOf(back({ state: request.state }), request)).toEqual({
      code: "c",
      verifier: request.verifier,
      nonce: request.nonce,
    });
    expect(signInOf(back({ state: "outro" }), request)).toBeNull();
    expect(signInOf(back({}), request)).toBeNull();
    expect(signInOf(back({ state: request.state }), null)).toBeNull();
    expect(signInOf(new URLSearchParams({ state: request.state, error: "access_denied" }), request)).toBeNull();
  });

  test("is known again from storage, and nothing else there is", () => {
    const request = newOpenIdRequest(random);
    expect(keptRequest(JSON.stringify(request))).toEqual(request);
    for (const text of [null, "", "{}", "null", "[1]", '{"state":1}']) expect(keptRequest(text)).toBeNull();
  });
});
