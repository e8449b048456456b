import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { isFit, look, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import * as portal from "./portal-examples.ts";
import * as snapshots from "./snapshot-examples.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
let analyst: Page;
let focalPoint: Page;
beforeAll(async () => {
  house = await openHouse();
  furnish(house.cloud);
  analyst = await house.visitAs(examples.analyst, "#/portal", NARROW);
  focalPoint = await house.visitAs(examples.focalPoint, "#/portal", NARROW);
});
beforeEach(() => {
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

/** Comes to an address from another, so that all that it shows is asked for. */
async function lookAnew(page: Page, address: string, awaited: string): Promise<void> {
  await page.evaluate(`location.hash = ""`);
  await look(page, address, awaited);
}

function bodyOf(route: Parameters<House["cloud"]["askedOf"]>[0]) {
  return JSON.parse(house.cloud.askedOf(route).at(-1)?.body.toString() ?? "null");
}

const card = (page: Page, name: string) =>
  page.locator("li.card", { has: page.getByRole("heading", { name, exact: true }) });

describe("an agency", () => {
  test("sees its goals, the smallest set that reaches them, and by another day", async () => {
    await lookAnew(focalPoint, "#/portal", "As duas metas");
    await isFit(focalPoint);
    const text = (await focalPoint.getByRole("main").textContent())?.replace(/\s+/g, " ") ?? "";
    expect(text).toContain(
      "Com 2 serviços o órgão chega às duas metas até 31/12/2027: a cadastrar no Portal. Não há conjunto menor",
    );
    expect(text).toContain("3 precisam ser digitais; hoje são 2");
    expect(await focalPoint.locator(".figure", { hasText: "Cadastrados no Portal" }).textContent()).toContain("4 de 6");
    await focalPoint.getByLabel("Até o dia").fill("2026-12-31");
    await focalPoint.keyboard.press("Tab");
    await focalPoint.getByLabel("Até o dia").evaluate((input) => (input as { value?: string }).value);
    expect(house.cloud.askedOf("portal").at(-1)?.query).toEqual({ by: "2026-12-31" });
  });

  test("sees both sides of a difference with where each says it, and decides by the keyboard alone", async () => {
    house.cloud.give("decideOnPortal", portal.portal);
    await lookAnew(focalPoint, "#/portal", "O Portal e o órgão");
    const certificate = card(focalPoint, "Emitir certidão de regularidade");
    const cost = certificate.locator(".difference", { hasText: "Custo" });
    expect((await cost.textContent())?.replace(/\s+/g, " ")).toMatch(/R\$ ?0,00.*gratuito, custos.*R\$ ?35,50.*célula/);
    await certificate.getByRole("button", { name: "Ver as etapas" }).click();
    await certificate.getByText("Retirar a certidão").waitFor();
    expect(house.cloud.askedOf("portalService").at(-1)?.query).toEqual({ letter: "emitir-certidao", plan: "certidao" });
    await isFit(focalPoint);
    await cost.getByRole("button", { name: /^Explicar/ }).focus();
    await focalPoint.keyboard.press("Enter");
    await focalPoint.locator(".confirm:focus").waitFor();
    await focalPoint.keyboard.press("Tab");
    await focalPoint.keyboard.type("A taxa começou a ser cobrada em novembro.");
    await focalPoint.keyboard.press("Tab");
    await focalPoint.keyboard.press("Enter");
    await focalPoint.getByRole("status").getByText("Decisão guardada: Custo de Emitir certidão").waitFor();
    const service = portal.portal.services.find(({ name }) => name.startsWith("Emitir"));
    const { basis } = service?.differences.find(({ facet }) => facet === "cost") ?? {};
    expect(bodyOf("decideOnPortal")).toEqual({
      decisions: [
        {
          service: "portal:emitir-certidao",
          in: "plan",
          facet: "cost",
          basis,
          verdict: { kind: "explain", text: "A taxa começou a ser cobrada em novembro." },
        },
      ],
    });
    await focalPoint.locator("#differences:focus").waitFor();
  });

  test("says whether what seems to be the Portal's is, and accepts many at once after a second word", async () => {
    house.cloud.give("decideOnPortal", portal.portal);
    await lookAnew(focalPoint, "#/portal", "Parece ser do Portal");
    await focalPoint
      .getByRole("button", {
        name: "É o mesmo: Registrar embarcação de esporte e recreio, do Portal, e Registrar embarcação",
      })
      .click();
    await focalPoint.getByRole("status").getByText("Agora são um só serviço").waitFor();
    expect(bodyOf("decideOnPortal")).toEqual({
      decisions: [{ service: "list:registrar embarcacao", slug: "registrar-embarcacao", same: true }],
    });
    await focalPoint.getByRole("button", { name: /Corrigir o nosso lado em todas/ }).click();
    await focalPoint.locator("#confirm-many:focus").waitFor();
    await isFit(focalPoint);
    await focalPoint.getByRole("button", { name: /^Sim, aceitar as/ }).click();
    await focalPoint.getByRole("status").getByText("decisões guardadas").waitFor();
    const { decisions } = bodyOf("decideOnPortal");
    expect(decisions).toHaveLength(portal.portal.totals.differences.open);
    expect(new Set(decisions.map(({ verdict }: { verdict: object }) => JSON.stringify(verdict)))).toEqual(
      new Set([JSON.stringify({ kind: "correct", side: "agency" })]),
    );
  });

  test("sees what was decided, takes it back, and sees what has changed since", async () => {
    house.cloud.give("decideOnPortal", portal.portal);
    house.cloud.give("portal", portal.decidedView({ kind: "correct", side: "portal" }));
    await lookAnew(focalPoint, "#/portal", "O Portal e o órgão");
    await focalPoint.getByLabel("Mostrar").selectOption("decided");
    await focalPoint.getByText("Iara Exemplo decidiu em 20/11/2026: o Portal é que precisa ser corrigido").waitFor();
    await isFit(focalPoint);
    await focalPoint.getByRole("button", { name: /^Desfazer a decisão: Digital/ }).click();
    await focalPoint.getByRole("status").getByText("A decisão foi desfeita").waitFor();
    house.cloud.give("portal", portal.decidedView({ kind: "explain", text: "São canais diferentes." }, true));
    await lookAnew(focalPoint, "#/portal", "Mudou desde então; decida de novo");
    expect(await focalPoint.getByText("explicou em 20/11/2026: São canais diferentes.").count()).toBe(1);
  });

  test("is told why a decision was not taken, and nothing it typed is lost", async () => {
    house.cloud.refuse("decideOnPortal", 409, { code: "difference-changed" });
    await lookAnew(focalPoint, "#/portal", "O Portal e o órgão");
    const cost = card(focalPoint, "Emitir certidão de regularidade").locator(".difference", { hasText: "Custo" });
    await cost.getByRole("button", { name: /^Corrigir o Portal/ }).click();
    await cost.getByText("O que estava na tela mudou").waitFor();
    await isFit(focalPoint);
  });
});

describe("the ministry", () => {
  test("sees every agency's goals, promises and differences, and opens one, to read", async () => {
    await lookAnew(analyst, "#/portal", "Por órgão");
    await isFit(analyst);
    expect(
      (await analyst.getByRole("row", { name: /Instituto Nacional/ }).textContent())?.replace(/\s+/g, " "),
    ).toMatch(/66,7%.*4 de 6.*2 a cadastrar, 0 a tornar digital/);
    expect(await analyst.getByRole("row", { name: /Fundação/ }).textContent()).toContain("sem lista de serviços");
    await analyst.getByRole("link", { name: "Instituto Nacional de Exemplos" }).click();
    await analyst.getByText("Só as pessoas do órgão decidem").waitFor();
    expect(house.cloud.askedOf("portal").at(-1)?.query).toEqual({ agency: "26000" });
    expect(await analyst.getByRole("button", { name: /^Corrigir/ }).count()).toBe(0);
  });

  test("has the closed months, each to be seen, downloaded, checked and compared", async () => {
    house.cloud.give("verifySnapshot", snapshots.intact);
    house.cloud.giveFile("snapshotWorkbook", "Mês fechado 2026-10.1.xlsx", "conteúdo");
    await lookAnew(analyst, "#/meses", "10/2026, edição 1");
    await isFit(analyst);
    await analyst.getByRole("button", { name: "Conferir 10/2026, edição 1" }).click();
    await analyst.locator("[id='verified-2026-10.1']:focus", { hasText: "3 partes conferem" }).waitFor();
    house.cloud.give("verifySnapshot", snapshots.altered);
    await analyst.getByRole("button", { name: "Conferir 10/2026, edição 1" }).click();
    await analyst.getByText("Não está como foi fechado: 1 parte falta ou foi alterada").waitFor();
    const download = analyst.waitForEvent("download");
    await analyst.getByRole("button", { name: "Baixar o consolidado de 10/2026, edição 1" }).click();
    expect((await download).suggestedFilename()).toBe("Mês fechado 2026-10.1.xlsx");
    await analyst.getByRole("link", { name: "Ver os números de 10/2026, edição 1" }).click();
    await analyst.getByText("Números do país").waitFor();
    await analyst.locator("details").first().click();
    await isFit(analyst);
    await analyst.getByRole("link", { name: "De onde vem Adoção digital" }).first().click();
    await analyst.getByRole("row").nth(1).waitFor();
    await isFit(analyst);
    expect(house.cloud.askedOf("snapshotFigure").at(-1)?.query).toEqual({ indicator: "digitalAdoption" });
  });

  test("compares two months, figure by figure and plan by plan", async () => {
    await lookAnew(analyst, "#/meses", "Comparar dois meses");
    await analyst.getByRole("button", { name: "Comparar", exact: true }).click();
    await analyst.getByRole("heading", { name: "Todos os órgãos" }).waitFor();
    expect(house.cloud.askedOf("compareSnapshots").at(-1)?.query).toEqual({ from: "2026-09.2", to: "2026-10.1" });
    await isFit(analyst);
    await analyst.getByRole("link", { name: "Ver os planos que mudaram Adoção digital em Todos os órgãos" }).click();
    await analyst.getByRole("heading", { name: "Adoção digital: os planos que mudaram" }).waitFor();
    await analyst.getByRole("row", { name: /enviado de novo$/ }).waitFor();
    await isFit(analyst);
  });

  test("closes a month piece by piece, and is told when it is done", async () => {
    const answers = [snapshots.unfinished, { ...snapshots.closed, id: "2026-11.1", month: "2026-11" }];
    house.cloud.give("closeMonth", () => {
      const snapshot = answers.shift() ?? snapshots.closed;
      if (snapshot.closed) house.cloud.give("snapshots", [snapshot, ...snapshots.snapshots]);
      return snapshots.progress(snapshot);
    });
    await lookAnew(analyst, "#/meses", "Fechar um mês");
    await analyst.getByLabel("Mês", { exact: true }).fill("2025-11");
    await analyst.getByRole("button", { name: "Fechar o mês" }).click();
    await analyst.getByRole("status").getByText("11/2026, edição 1 está fechado").waitFor();
    expect(house.cloud.askedOf("closeMonth").map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { month: "2025-11", reason: null },
      { month: "2025-11", reason: null },
    ]);
    await analyst.locator("[id='month-2026-11.1']:focus").waitFor();
    house.cloud.give("snapshots", []);
    await lookAnew(analyst, "#/meses", "Nenhum mês foi fechado ainda");
    await isFit(analyst);
  });
});
