import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { openIdProvider } from "../../../functions/src/openid/openid-provider.ts";
import { federatedSession } from "../../../functions/src/use-cases/federated-session.ts";
import { openIdSignIn } from "../../../plan/contract/openid.ts";
import { type Cloud, invited, sqliteCloud } from "../../functions/submission/cloud.ts";
import { type OpenIdServer, startOpenIdServer } from "../../openid/openid-server.ts";
import { editor } from "../../page/examples.ts";
import { eventually, openPaneHouse, type PaneHouse } from "./open-pane.ts";

let house: PaneHouse;
let server: OpenIdServer;
let cloud: Cloud;
beforeAll(async () => {
  [house, server] = await Promise.all([openPaneHouse(), startOpenIdServer()]);
  cloud = sqliteCloud();
  await invited(cloud, { uid: "iara", agency: "900001", email: "iara.reis@exemplo.gov.br" });
});
afterAll(async () => {
  await house?.close();
  await server?.close();
  await cloud?.close();
});

/** As the emulator of the accounts takes it. */
function customToken(uid: string): string {
  const now = Math.floor(Date.now() / 1_000);
  const audience = "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit";
  const parts = [
    { alg: "none", typ: "JWT" },
    { uid, sub: "plano", iss: "plano", aud: audience, iat: now, exp: now + 3_600 },
  ];
  return `${parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;
}

/** The real way in behind a page: a provider over HTTP, its token judged, the person looked up. */
async function leadIn(page: Page, origin: string): Promise<void> {
  const { issuer, client, secret } = server;
  const redirect = `${origin}/entrar-federado.html`;
  const provider = openIdProvider({ issuer, client, secret, name: "Entrada Única" }, redirect, () => new Date());
  await page
    .context()
    .route("**/api/openid", async (route) => route.fulfill({ json: { provider: await provider.offer() } }));
  await page.context().route("**/api/openid/session", async (route) => {
    const signIn = openIdSignIn.parse(route.request().postDataJSON());
    const accounts = { customToken: async (uid: string) => customToken(uid) };
    const outcome = await federatedSession({ store: cloud.store, accounts, provider }, signIn);
    if (outcome.ok) await route.fulfill({ json: outcome.result });
    else
      await route.fulfill({ status: 403, json: { error: { ...outcome.refusal, sentence: "Não.", requestId: "1" } } });
  });
}

/** The window that Office would open, as a page beside; what it tells the pane in the end. */
async function windowOf(page: Page, address: string): Promise<{ page: Page; told: () => Promise<string> }> {
  const opened = await page.context().newPage();
  await opened.route("**/office/office.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "Office = { onReady: async () => {}, context: { ui: { messageParent: (text) => { globalThis.told = text; } } } };",
    }),
  );
  await opened.goto(address);
  return {
    page: opened,
    // While it goes to the provider and back there is no page to ask.
    told: async () =>
      String(await eventually(() => opened.evaluate("globalThis.told ?? null").catch(() => null), Boolean)),
  };
}

describe("signing in through a provider of identities", () => {
  async function atTheForm() {
    const { page, pane } = await house.open();
    const frame = page.frames()[1];
    if (!frame) throw new Error("There is no pane.");
    const { origin } = new URL(frame.url());
    await leadIn(page, origin);
    // Dialogs do not pass through the host: the window is a page of the test's. What the library has is not to be
    // replaced, so another stands before it.
    await frame.evaluate(`(() => {
      const handlers = {};
      const displayDialogAsync = (address, _size, then) => {
        globalThis.dialog = {
          address,
          say: (message) => handlers[Office.EventType.DialogMessageReceived]({ message, origin: location.origin }),
          leave: () => handlers[Office.EventType.DialogEventReceived]({ error: 12006 }),
        };
        const value = { close: () => {}, addEventHandler: (type, act) => { handlers[type] = act; } };
        then({ status: Office.AsyncResultStatus.Succeeded, value });
      };
      const context = Object.create(Office.context, { ui: { value: { displayDialogAsync } } });
      globalThis.Office = Object.create(Office, { context: { value: context } });
    })()`);
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Entrar" }).click();
    await pane.getByRole("button", { name: "Entrar com Entrada Única" }).click();
    // The page's policy lets nothing be evaluated in it that comes back by itself: it is asked again and again.
    const address = await eventually(() => frame.evaluate("globalThis.dialog?.address ?? null"), Boolean);
    return { page, pane, frame, address: String(address) };
  }

  test("brings in whoever was invited by the address that the provider vouches for", async () => {
    server.vouchFor({ email: "iara.reis@exemplo.gov.br", email_verified: true });
    house.cloud.give("me", { ...editor, name: "Iara Reis" });
    const { page, pane, frame, address } = await atTheForm();
    const dialog = await windowOf(page, address);
    const message = await dialog.told();
    expect(new URL(dialog.page.url()).search).toBe("");
    await frame.evaluate(`globalThis.dialog.say(${JSON.stringify(message)})`);
    await pane.getByLabel("E-mail").waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Sair (Iara Reis)" }).waitFor();
  });

  test("tells somebody whom nobody has invited so, in the window, and leaves the form as it was", async () => {
    server.vouchFor({ email: "ninguem@exemplo.gov.br", email_verified: true });
    const { page, pane, frame, address } = await atTheForm();
    const dialog = await windowOf(page, address);
    await dialog.page.getByText("ninguém convidou este e-mail").waitFor();
    await frame.evaluate("globalThis.dialog.leave()");
    await pane.getByRole("button", { name: "Entrar com Entrada Única" }).waitFor();
    expect(await pane.getByLabel("E-mail").isEditable()).toBe(true);
  });

  test("takes no answer to a request that this window did not make", async () => {
    server.vouchFor({ email: "iara.reis@exemplo.gov.br", email_verified: true });
    const { page, address } = await atTheForm();
    const dialog = await windowOf(page, `${address}?code=qualquer&state=de-outro`);
    await dialog.page.getByText("não foi concluída").waitFor();
  });
});
