import { createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type App, deleteApp, initializeApp } from "firebase-admin/app";
import { getAuth } from "firebase-admin/auth";
import { firebaseAccounts } from "../../../functions/src/accounts/firebase-accounts.ts";
import { type Accounts, AccountsUnavailable } from "../../../functions/src/ports/accounts.ts";
import { foreignSigner, startTokenIssuer, type TokenIssuer, type TokenParts } from "../../accounts/real-tokens.ts";

let issuer: TokenIssuer;
let app: App;
let accounts: Accounts;

beforeAll(async () => {
  issuer = await startTokenIssuer();
});

afterAll(() => issuer.close());

// An app of its own for each test: the keys are kept with it.
beforeEach(() => {
  app = initializeApp(issuer.options, `verified-tokens-${Math.random()}`);
  accounts = firebaseAccounts(getAuth(app));
});

afterEach(async () => {
  issuer.failWith(null);
  await deleteApp(app);
});

const payload =
  (changes: { readonly [name: string]: unknown }) =>
  (parts: TokenParts): TokenParts => ({ ...parts, payload: { ...parts.payload, ...changes } });

const header =
  (changes: { readonly [name: string]: unknown }) =>
  (parts: TokenParts): TokenParts => ({ ...parts, header: { ...parts.header, ...changes } });

const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

describe("a token signed with the key that is served", () => {
  test("says who it is of and what it claims", async () => {
    const token = await accounts.verify(issuer.issue("marta", { role: "editor", agency: "26", name: "Marta Lima" }));
    expect(token).toMatchObject({ uid: "marta", email: "marta@exemplo.gov.br", name: "Marta Lima" });
    expect(token?.claims).toMatchObject({ role: "editor", agency: "26" });
  });

  test("has no name when it says none", async () => {
    expect((await accounts.verify(issuer.issue("marta")))?.name).toBeNull();
  });

  test("costs one download of the keys, not one for each token", async () => {
    const before = issuer.asked();
    for (const uid of ["marta", "joana", "pedro"]) await accounts.verify(issuer.issue(uid));
    expect(issuer.asked() - before).toBe(1);
  });
});

describe("no token of ours is", () => {
  const cases: [string, (issuer: TokenIssuer) => string][] = [
    ["one that expired", (i) => i.bent("marta", payload({ exp: secondsFromNow(-60), iat: secondsFromNow(-3660) }))],
    ["one not yet valid", (i) => i.bent("marta", payload({ nbf: secondsFromNow(600) }))],
    ["one for another project", (i) => i.bent("marta", payload({ aud: "demo-other" }))],
    ["one of another issuer", (i) => i.bent("marta", payload({ iss: "https://accounts.exemplo.gov.br/demo-plano" }))],
    ["one of nobody", (i) => i.bent("", (parts) => parts)],
    ["one of a name too long to be one", (i) => i.bent("m".repeat(129), (parts) => parts)],
    ["one of another key", (i) => i.bent("marta", (parts) => parts, foreignSigner())],
    ["one of a key that is not served", (i) => i.bent("marta", header({ kid: "another" }))],
    ["one that names no key", (i) => i.bent("marta", header({ kid: undefined }))],
    ["one that says it needs no signature", (i) => i.bent("marta", header({ alg: "none" }), () => "")],
    [
      "an unsigned one, as the emulator makes them",
      (i) => i.bent("marta", header({ alg: "none", kid: undefined }), () => ""),
    ],
    ["one signed with a password instead of a key", (i) => i.bent("marta", header({ alg: "HS256" }), signedByPassword)],
    ["one whose role was changed after signing", (i) => withRole(i.issue("marta", { role: "editor" }), "admin")],
    ["one cut short", (i) => i.issue("marta").slice(0, -8)],
    ["one without its signature", (i) => i.issue("marta").replace(/[^.]*$/, "")],
    ["one that holds nothing", (i) => `${i.issue("marta").split(".")[0]}.bnVsbA.c2ln`],
    ["an empty text", () => ""],
    ["a word", () => "owner"],
  ];

  test.each(cases)("%s", async (_, make) => {
    expect(await accounts.verify(make(issuer))).toBeNull();
  });

  test("any text at all", async () => {
    const part = fc.oneof(
      fc.string(),
      fc.json().map((json) => Buffer.from(json).toString("base64url")),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { minLength: 3, maxLength: 3 }).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(text, async (token) => {
        expect(await accounts.verify(token)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe("when the keys cannot be had", () => {
  test.each(["error", "hang-up"] as const)(
    "nobody is told that their token is bad (%s)",
    async (failure) => {
      issuer.failWith(failure);
      await expect(accounts.verify(issuer.issue("marta"))).rejects.toThrow(AccountsUnavailable);
    },
    60_000,
  );

  test("what is no token is still none", async () => {
    issuer.failWith("error");
    expect(await accounts.verify("owner")).toBeNull();
  });

  test("tokens are read again as soon as they come", async () => {
    issuer.failWith("error");
    await expect(accounts.verify(issuer.issue("marta"))).rejects.toThrow(AccountsUnavailable);
    issuer.failWith(null);
    expect((await accounts.verify(issuer.issue("marta")))?.uid).toBe("marta");
  });
});

function signedByPassword(signed: string): string {
  return createHmac("sha256", "senha").update(signed).digest("base64url");
}

function withRole(token: string, role: string): string {
  const [header, payload, signature] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload ?? "", "base64url").toString());
  return [header, Buffer.from(JSON.stringify({ ...claims, role })).toString("base64url"), signature].join(".");
}
