import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
  furnish(house.cloud);
});
beforeEach(async () => {
  await page?.context().close();
});
afterAll(() => house.close());

test("the header says for which agency somebody is here, by its acronym, or by its number where that is unknown", async () => {
  page = await house.visitAs(examples.editor);
  await page.getByRole("banner").getByText("INEX", { exact: true }).waitFor();
  await page.context().close();
  page = await house.visitAs({ ...examples.editor, agencyName: null, agencyAcronym: null });
  await page.getByRole("banner").getByText("órgão 26000 (SIORG)", { exact: true }).waitFor();
});

describe("an agency's plans", () => {
  test("say how they stand", async () => {
    page = await house.visitAs(examples.editor);
    const plan = page.getByRole("listitem").filter({ hasText: "Emitir certidão" });
    for (const fact of [
      "Enviado",
      "Revisão 3",
      "20/11/2026 14:05",
      "1 pergunta",
      "4 avisos",
      "2 ações atrasadas",
      "31/12/2026",
    ]) {
      await plan.getByText(fact).first().waitFor();
    }
    expect(house.cloud.askedOf("plans")[0]?.query).toEqual({});
  });

  test("are downloaded as they are, and why not is said beside the button", async () => {
    page = await house.visitAs(examples.editor);
    house.cloud.giveFile("planWorkbook", "Certidão.xlsx", "conteúdo");
    const button = page.getByRole("button", { name: "Baixar a pasta de trabalho de Emitir certidão" });
    const download = page.waitForEvent("download");
    await button.click();
    expect((await download).suggestedFilename()).toBe("Certidão.xlsx");
    house.cloud.refuse("planWorkbook", 503, { code: "unavailable" });
    await button.click();
    await page.locator(".problem", { hasText: "não respondeu" }).waitFor();
  });

  test("have a history, with what changed between two revisions and what happened", async () => {
    page = await house.visitAs(examples.editor);
    await page.getByRole("link", { name: "Histórico de Emitir certidão" }).click();
    await page.getByRole("heading", { level: 1, name: "Emitir certidão" }).waitFor();
    await page.getByText("versão final").waitFor();
    await page.getByText("Plano recusado").waitFor();
    await page.getByRole("combobox", { name: "De" }).selectOption("1");
    await page.getByRole("button", { name: "Comparar" }).click();
    await page.locator("#differences:focus", { hasText: "Telefone do dono do serviço" }).waitFor();
    expect(house.cloud.askedOf("planDifferences")[0]?.query).toEqual({ from: "1", to: "3" });
  });

  test("show further pages of a long history and of what happened, and go on reading there", async () => {
    house.cloud.give("planHistory", ({ query }) =>
      query.before === undefined
        ? { revisions: [5, 4].map(examples.revisionListed), next: 4 }
        : { revisions: [3, 2].map(examples.revisionListed), next: null },
    );
    const [latest, earlier] = examples.events.events;
    if (!latest || !earlier) throw new Error("There are two events to show.");
    house.cloud.give("events", ({ query }) =>
      query.before === undefined ? { events: [latest], next: "lugar" } : { events: [earlier], next: null },
    );
    page = await house.visitAs(examples.editor, "#/planos/p-certidao");
    const more = (of: string) => page.getByRole("button", { name: `Mostrar mais: ${of}` });
    await more("Revisões").click();
    await page.locator("#revision-3:focus").waitFor();
    expect(await page.locator(".timeline > li").count()).toBe(4);
    expect(await more("Revisões").count()).toBe(0);
    await more("Últimos acontecimentos").click();
    await page.locator("#event-e1:focus", { hasText: "Plano recusado" }).waitFor();
    expect(
      house.cloud
        .askedOf("planHistory")
        .slice(-2)
        .map(({ query }) => query.before),
    ).toEqual([undefined, "4"]);
    expect(
      house.cloud
        .askedOf("events")
        .slice(-2)
        .map(({ query }) => query.before),
    ).toEqual([undefined, "lugar"]);
    house.cloud.give("planHistory", examples.history);
    house.cloud.give("events", examples.events);
  });

  test("show what the rules said of the current revision without sending it again", async () => {
    page = await house.visitAs(examples.editor, "#/planos/p-certidao");
    await page.getByText("O que as regras disseram").click();
    await page.getByText("E-mail fora do governo").waitFor();
  });

  test("begin with a service of the Portal, found while typing", async () => {
    house.cloud.giveFile("planTemplate", "Perícia.xlsx", "modelo");
    page = await house.visitAs(examples.editor, "#/comecar");
    await page.getByLabel("Procurar serviço").fill("pericia");
    await page.getByText("1 de 3 serviços").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Baixar preenchida a pasta de trabalho de Agendar perícia" }).click();
    await download;
    expect(house.cloud.askedOf("planTemplate")[0]?.query).toEqual({ service: "agendar-pericia" });
  });

  test("that are none yet lead to the first", async () => {
    house.cloud.give("plans", examples.noPlans);
    page = await house.visitAs(examples.editor);
    await page.getByText("O órgão ainda não enviou nenhum plano").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Começar um plano" }).click();
    await page.locator("h1:focus", { hasText: "Começar um plano" }).waitFor();
  });
});
