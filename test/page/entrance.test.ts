import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { agencyPlans, editor, receipt } from "./examples.ts";
import { type House, openHouse, PASSWORD, signIn, workbookFile } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(() => {
  house.cloud.forget();
  house.cloud.give("plans", agencyPlans);
});
afterAll(() => house.close());

describe("the entrance", () => {
  test("takes people in with e-mail and password, and to the page that they came for", async () => {
    house.cloud.give("services", []);
    const page = await house.visitAs(editor, "#/comecar");
    await page.getByRole("heading", { level: 1, name: "Começar um plano" }).waitFor();
    expect(house.cloud.askedOf("me")[0]?.headers.authorization).toMatch(/^Bearer ./);
    await page.context().close();
  });

  test("keeps people in when the page is opened again, and lets them out for good", async () => {
    const page = await house.visitAs(editor);
    await page.reload();
    await page.getByRole("heading", { name: "Meus planos" }).waitFor();
    await page.getByRole("button", { name: "Sair" }).click();
    await page.getByRole("heading", { name: "Entrar" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Entrar" }).waitFor();
    await page.context().close();
  });

  test("forgets people on a shared computer", async () => {
    await house.accounts.signUp("visita@orgao.exemplo.gov.br", PASSWORD);
    house.cloud.give("me", editor);
    const page = await house.visit();
    await page.getByLabel("Este computador é compartilhado").check();
    await signIn(page, "visita@orgao.exemplo.gov.br", PASSWORD);
    await page.getByRole("heading", { name: "Meus planos" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Entrar" }).waitFor();
    await page.context().close();
  });

  test("says that e-mail and password do not go together, where the focus then is", async () => {
    const page = await house.visit();
    await signIn(page, "ninguem@orgao.exemplo.gov.br", "errada");
    await page.locator("#entrance-problem:focus", { hasText: "não combinam" }).waitFor();
    await page.context().close();
  });

  test("sends a link to whoever forgot the password, and does not tell who has an account", async () => {
    await house.accounts.signUp("esquecida@orgao.exemplo.gov.br", PASSWORD);
    for (const email of ["esquecida@orgao.exemplo.gov.br", "ninguem@orgao.exemplo.gov.br"]) {
      const page = await house.visit("#/senha");
      await page.getByLabel("E-mail").fill(email);
      await page.getByRole("button", { name: "Enviar o link" }).click();
      await page.locator("#entrance-sent:focus", { hasText: "a caminho" }).waitFor();
      await page.context().close();
    }
  });

  test("tells a person without a role what to do", async () => {
    await house.accounts.signUp("sem.papel@orgao.exemplo.gov.br", PASSWORD);
    house.cloud.refuse("me", 403, { code: "no-role" });
    const page = await house.visit();
    await signIn(page, "sem.papel@orgao.exemplo.gov.br", PASSWORD);
    await page.getByRole("heading", { name: "Sua conta ainda não tem um papel" }).waitFor();
    await page.getByText("Peça o convite ao ponto focal").waitFor();
    await page.context().close();
  });

  test("sets a password through the link of an invitation, once, and takes the person in", async () => {
    const email = "convidada@orgao.exemplo.gov.br";
    await house.accounts.signUp(email, "ninguém sabe qual");
    house.cloud.give("me", editor);
    const address = `#/nova-senha/${await house.accounts.passwordCode(email)}`;
    const page = await house.visit(address);
    await page.getByLabel("Senha nova").fill("uma frase curta");
    await page.getByRole("button", { name: "Criar a senha e entrar" }).click();
    await page.getByRole("heading", { name: "Meus planos" }).waitFor();
    expect(new URL(page.url()).hash).toBe("#/");
    await expect(house.accounts.signIn(email, "uma frase curta")).resolves.toEqual(expect.any(String));
    await page.goto(`${house.origin}/${address}`);
    await page.getByText("saia e abra de novo o endereço do convite").waitFor();
    await page.context().close();

    const late = await house.visit(address);
    await late.getByLabel("Senha nova").fill("outra frase curta");
    await late.getByRole("button", { name: "Criar a senha e entrar" }).click();
    await late.locator("#entrance-problem:focus", { hasText: "já foi usado ou passou do prazo" }).waitFor();
    await late.context().close();
  });

  test("lets people try again when the cloud cannot be asked who they are", async () => {
    await house.accounts.signUp("azar@orgao.exemplo.gov.br", PASSWORD);
    house.cloud.refuse("me", 503, { code: "unavailable" });
    const page = await house.visit();
    await signIn(page, "azar@orgao.exemplo.gov.br", PASSWORD);
    await page.getByRole("heading", { name: "Não foi possível saber quem você é" }).waitFor();
    house.cloud.give("me", editor);
    await page.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByRole("heading", { name: "Meus planos" }).waitFor();
    await page.context().close();
  });

  test("says so when the session has ended", async () => {
    const page = await house.visitAs(editor);
    house.cloud.refuse("services", 401, { code: "not-signed-in" });
    await page.getByRole("link", { name: "Começar um plano" }).click();
    await page.getByText("A sua sessão terminou").first().waitFor();
    await page.context().close();
  });

  test("speaks English to whoever chooses it", async () => {
    const page = await house.visit();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.context().close();
  });
});

describe("verifying a protocol", () => {
  test("needs no account, and the number may be typed any way", async () => {
    house.cloud.give("verifyNumber", { outcome: "received", ...receipt, latest: true });
    const page = await house.visit("#/verificar");
    await page.getByLabel("Número do protocolo").fill("2026 7k3m9qxd 4tbv");
    await page.getByRole("main").getByRole("button", { name: "Verificar" }).click();
    await page.locator("#verify-outcome:focus", { hasText: "O protocolo existe." }).waitFor();
    await page.getByText("Recebido em 20/11/2026 14:05").waitFor();
    expect(house.cloud.askedOf("verifyNumber")[0]?.query).toEqual({ number: "2026-7K3M-9QXD-4TBV" });
    expect(house.cloud.askedOf("verifyNumber")[0]?.headers.authorization).toBeUndefined();
    await page.context().close();
  });

  test("is as good with the workbook itself", async () => {
    house.cloud.give("verifyWorkbook", { outcome: "changed", ...receipt });
    const page = await house.visit("#/verificar");
    await page.getByLabel("Pasta de trabalho (.xlsx)").setInputFiles(workbookFile("a.xlsx", "os bytes"));
    await page.locator("#verify-outcome", { hasText: "Foi alterada" }).waitFor();
    expect(house.cloud.askedOf("verifyWorkbook")[0]?.body.toString()).toBe("os bytes");
    await page.context().close();
  });

  test("fills in the number of a link", async () => {
    const page = await house.visit(`#/verificar/${receipt.number}`);
    expect(await page.getByLabel("Número do protocolo").inputValue()).toBe(receipt.number);
    await page.context().close();
  });
});
