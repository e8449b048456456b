import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openIdProvider } from "../../../functions/src/openid/openid-provider.ts";
import { federatedSession } from "../../../functions/src/use-cases/federated-session.ts";
import { type OpenIdServer, startOpenIdServer } from "../../openid/openid-server.ts";
import { type PeopleAtWork, startPeopleAtWork } from "./people-at-work.ts";

const REDIRECT = "https://plano.exemplo.gov.br/entrar-federado.html";
let work: PeopleAtWork;
let server: OpenIdServer;
beforeAll(async () => {
  [work, server] = await Promise.all([startPeopleAtWork("sqlite"), startOpenIdServer()]);
});
afterAll(async () => {
  await work?.close();
  await server?.close();
});

async function comeAs(email: string) {
  server.vouchFor({ email, email_verified: true });
  const [verifier, nonce] = [0, 1].map(() => randomBytes(32).toString("base64url")) as [string, string];
  const challenge = createHash("sha256").update(verifier).digest("base64url");
  const { issuer, client, secret } = server;
  const provider = openIdProvider({ issuer, client, secret, name: "Entrada" }, REDIRECT, () => new Date());
  const code = server.codeFor({ challenge, nonce, redirect: REDIRECT });
  return federatedSession({ ...work.surroundings, provider }, { code, verifier, nonce });
}

describe("somebody whom a provider vouches for", () => {
  test("signs in as whom they were invited as", async () => {
    const { uid } = await work.join("iara.reis@exemplo.gov.br", "editor", "900001");
    const outcome = await comeAs("Iara.Reis@Exemplo.gov.br");
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const [, body = ""] = outcome.result.token.split(".");
    expect(JSON.parse(Buffer.from(body, "base64url").toString("utf8"))).toMatchObject({ uid });
  });

  test("and nobody has invited stays outside", async () => {
    expect(await comeAs("ninguem@exemplo.gov.br")).toMatchObject({ refusal: { code: "no-role" } });
  });

  test("and was disabled stays outside", async () => {
    const { uid } = await work.join("caio.vilela@exemplo.gov.br", "editor", "900001");
    await work.surroundings.store.transact(async (transaction) => {
      const document = await transaction.get(`users/${uid}`);
      transaction.set(`users/${uid}`, { ...document?.content, disabled: true });
    });
    expect(await comeAs("caio.vilela@exemplo.gov.br")).toMatchObject({ refusal: { code: "person-disabled" } });
  });

  test("with a code that is not theirs is nobody", async () => {
    const { issuer, client, secret } = server;
    const provider = openIdProvider({ issuer, client, secret, name: "Entrada" }, REDIRECT, () => new Date());
    const [verifier, nonce] = ["v".repeat(43), "n".repeat(43)] as const;
    const outcome = await federatedSession({ ...work.surroundings, provider }, { code: "outro", verifier, nonce });
    expect(outcome).toMatchObject({ refusal: { code: "not-signed-in" } });
  });
});
