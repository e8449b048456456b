import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  await page?.context().close();
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

describe("the ministry", () => {
  test("is told that a page did not come, and gets it when the network is back", async () => {
    page = await house.visitAs(examples.analyst, "#/panorama");
    const script = /\/agencies-view-\w+\.js$/;
    await page.route(script, (route) => route.abort());
    await page.getByRole("navigation").getByRole("link", { name: "Órgãos" }).click();
    await page.locator("h1:focus", { hasText: "Órgãos" }).waitFor();
    await page.getByRole("status").getByText("Esta página não carregou").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByRole("status").getByText("Sem conexão com o serviço.").waitFor();
    await page.context().setOffline(false);
    await page.unroute(script);
    await page.getByRole("button", { name: "Tentar de novo" }).click();
    await page.getByRole("link", { name: "INEX" }).waitFor();
    expect(house.cloud.askedOf("agencies")).toHaveLength(1);
  });

  test("filters what is late", async () => {
    page = await house.visitAs(examples.analyst, "#/listas/acoes/andamento/late");
    await page.getByText("atrasada há 53 dias").waitFor();
    await page.getByRole("combobox", { name: "Como está a ação" }).selectOption("due");
    await page.getByLabel("Serviço ou órgão").fill("certidão");
    await page.getByRole("button", { name: "Filtrar" }).click();
    await page.getByText("palavras “certidão”").waitFor();
    expect(house.cloud.askedOf("consolidatedSchedule").at(-1)?.query).toEqual({
      standing: "due",
      text: "certidão",
      limit: "50",
      offset: "0",
    });
  });

  test("downloads the consolidated workbook", async () => {
    house.cloud.giveFile("consolidatedWorkbook", "Consolidado 2026-11-22.xlsx", "consolidado");
    page = await house.visitAs(examples.analyst, "#/panorama");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Baixar a visão consolidada" }).click();
    expect((await download).suggestedFilename()).toBe("Consolidado 2026-11-22.xlsx");
  });

  test("goes from an agency to its plans", async () => {
    page = await house.visitAs(examples.analyst, "#/orgaos");
    await page.getByLabel("Procurar órgão").fill("inex");
    await page.getByRole("link", { name: "INEX" }).click();
    await page.getByRole("heading", { level: 1, name: "Planos de INEX" }).waitFor();
    expect(house.cloud.askedOf("plans")[0]?.query).toEqual({ agency: "26000" });
  });

  test("imports letters and reads which were left out", async () => {
    house.cloud.give("importLetters", {
      letters: 3,
      added: 2,
      changed: 0,
      unchanged: 0,
      agencies: 1,
      newAgencies: 1,
      refused: [{ file: "carta-3.xml", problem: { code: "not-utf8" } }],
    });
    page = await house.visitAs(examples.analyst, "#/panorama");
    await page
      .getByLabel("Arquivo das cartas")
      .setInputFiles({ name: "cartas.zip", mimeType: "application/x-zip", buffer: Buffer.from("zip") });
    await page.getByRole("button", { name: "Importar" }).click();
    await page.locator("#letters-outcome:focus", { hasText: "2 novas" }).waitFor();
    await page.getByText("1 carta ficou de fora").click();
    await page.getByText("carta-3.xml").waitFor();
    expect(house.cloud.askedOf("importLetters")[0]?.headers["content-type"]).toBe("application/octet-stream");
  });

  test("may check a workbook, and is not offered to send it", async () => {
    house.cloud.give("check", examples.checkedWith());
    page = await house.visitAs(examples.analyst, "#/enviar");
    await page.getByRole("heading", { level: 1, name: "Conferir" }).waitFor();
    await page
      .getByLabel("Escolher arquivos")
      .setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("a") });
    await page.getByText("Nenhum erro.").waitFor();
    expect(await page.getByRole("button", { name: /^Enviar/ }).count()).toBe(0);
  });
});

describe("people", () => {
  test("of an agency are invited by its focal point, to that agency", async () => {
    const [, editor] = examples.people;
    if (!editor) throw new Error("the examples have no editor");
    house.cloud.give("invite", editor);
    page = await house.visitAs(examples.focalPoint, "#/pessoas");
    await page.getByLabel("Nome").fill("Nova Exemplo");
    await page.getByLabel("E-mail").fill("Nova@orgao.exemplo.gov.br");
    await page.getByRole("button", { name: "Convidar" }).click();
    await page.locator("#invitation-outcome:focus", { hasText: "Nova Exemplo foi convidado" }).waitFor();
    expect(JSON.parse(house.cloud.askedOf("invite")[0]?.body.toString() ?? "")).toEqual({
      name: "Nova Exemplo",
      email: "nova@orgao.exemplo.gov.br",
      role: "editor",
    });
    expect(await page.getByLabel("Nome").inputValue()).toBe("");
  });

  test("invited by the ministry to an agency have its code", async () => {
    house.cloud.refuse("invite", 409, { code: "already-invited", email: "nova@orgao.exemplo.gov.br" });
    page = await house.visitAs(examples.analyst, "#/pessoas");
    await page.getByLabel("Nome").fill("Nova Exemplo");
    await page.getByLabel("E-mail").fill("nova@orgao.exemplo.gov.br");
    await page.getByLabel("Papel").selectOption("focalPoint");
    await page.getByLabel("Código SIORG do órgão").fill("26000");
    await page.getByRole("button", { name: "Convidar" }).click();
    await page.getByText("já tem convite").first().waitFor();
    expect(await page.getByLabel("Nome").inputValue()).toBe("Nova Exemplo");
    expect(JSON.parse(house.cloud.askedOf("invite")[0]?.body.toString() ?? "")).toMatchObject({
      role: "focalPoint",
      agency: "26000",
    });
  });

  test("are disabled after a second word", async () => {
    const [, editor] = examples.people;
    if (!editor) throw new Error("the examples have no editor");
    house.cloud.give("changePerson", editor);
    page = await house.visitAs(examples.focalPoint, "#/pessoas");
    await page.getByRole("button", { name: "Desativar Iara Exemplo" }).click();
    await page.locator(".confirm:focus").waitFor();
    expect(house.cloud.askedOf("changePerson")).toHaveLength(0);
    await page.getByRole("button", { name: "Sim, desativar" }).click();
    await page.getByRole("status").getByText("Iara Exemplo foi desativado").waitFor();
    expect(house.cloud.askedOf("changePerson")[0]).toMatchObject({ parameters: { uid: "u-editora" } });
  });
});
