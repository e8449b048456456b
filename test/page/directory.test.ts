import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as directory from "./directory-examples.ts";
import * as examples from "./examples.ts";
import { isFit, look, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  furnish(house.cloud);
  house.cloud.give("directory", directory.directory);
  house.cloud.give("directoryAddresses", { addresses: ["iara@exemplo.gov.br", "otto@exemplo.gov.br"] });
});
afterAll(() => house.close());

test("the ministry sees who answers for what and what is amiss, searches by the keyboard and takes the addresses along", async () => {
  const page = await house.visitAs(examples.analyst, "#/diretorio", NARROW);
  await page.getByText("120 entradas de 2 órgãos; 2 pedem atenção.").waitFor();
  const nara = page.getByRole("listitem").filter({ hasText: "Nara Exemplo" }).first();
  const told = await nara.textContent();
  for (const words of [
    "“Dono” do serviço (titular)",
    "e-mail devolve mensagens",
    "tem acesso",
    "desde 12/03/2026 (revisão 2)",
  ]) {
    expect(told).toContain(words);
  }
  expect(await nara.getByRole("link").getAttribute("href")).toBe("#/orgaos/26000/planos/p-certidao");
  await page.getByRole("heading", { name: "órgão 900002 (SIORG)" }).waitFor();
  expect(await page.getByText("Serviço c, revisão 3").isVisible()).toBe(false);
  await page.locator("summary", { hasText: "4 planos" }).press("Enter");
  await page.getByText("Serviço c, revisão 3").waitFor();
  await isFit(page);

  await page.getByLabel("Procurar").fill("NARA certidao");
  await page.getByLabel("Papel").selectOption("owner");
  await page.getByLabel("Só o que pede atenção").press("Space");
  house.cloud.give("directory", { ...directory.directory, agencies: 1 });
  await page.getByLabel("Procurar").press("Enter");
  await page.getByText("120 entradas de um órgão").waitFor();
  expect(house.cloud.askedOf("directory").at(-1)?.query).toEqual({
    text: "NARA certidao",
    role: "owner",
    amiss: "yes",
    limit: "50",
  });
  await page.getByRole("button", { name: "Copiar os e-mails" }).press("Enter");
  await page.locator("#copied:focus").waitFor();
  expect(await page.getByLabel("E-mails dos encontrados").inputValue()).toBe(
    "iara@exemplo.gov.br; otto@exemplo.gov.br",
  );
  // What is copied is what was searched, not what is on this page alone.
  expect(house.cloud.askedOf("directoryAddresses")[0]?.query).toEqual({
    text: "NARA certidao",
    role: "owner",
    amiss: "yes",
  });
  await isFit(page);
  house.cloud.give("directory", { ...directory.directory, all: 5, agencies: 3 });
  await page.getByRole("button", { name: "Mostrar mais" }).press("Enter");
  await page.getByText("5 entradas de 3 órgãos").waitFor();
  expect(house.cloud.askedOf("directory").at(-1)?.query.limit).toBe("100");

  house.cloud.give("directory", { ...directory.directory, all: 5, agencies: 1 });
  await look(page, "#/diretorio/26000", "Só o órgão 26000 (SIORG).");
  expect(house.cloud.askedOf("directory").at(-1)?.query.agency).toBe("26000");
  house.cloud.give("directory", { ...directory.directory, all: 7, agencies: 2 });
  await page.getByRole("link", { name: "Ver todos os órgãos" }).press("Enter");
  await page.getByText("7 entradas de 2 órgãos").waitFor();
  expect(await page.getByText("Só o órgão 26000 (SIORG).").count()).toBe(0);
});

test("an agency's people are offered it, see their own agency, and ask for no other", async () => {
  house.cloud.forget();
  house.cloud.give("directory", directory.ownDirectory);
  const page = await house.visitAs(examples.editor, "#/diretorio/900002");
  await page.getByText("4 entradas de um órgão; 2 pedem atenção.").waitFor();
  expect(house.cloud.askedOf("directory")[0]?.query).toEqual({ limit: "50" });
  await page.getByRole("navigation").getByRole("link", { name: "Quem responde pelo quê" }).waitFor();
  expect(await page.getByRole("link", { name: "Plano de trabalho do órgão" }).getAttribute("href")).toBe(
    "#/plano-de-trabalho",
  );
});
