import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { isFit, look, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import * as rounds from "./round-examples.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
let analyst: Page;
let focalPoint: Page;
beforeAll(async () => {
  house = await openHouse();
  furnish(house.cloud);
  analyst = await house.visitAs(examples.analyst, "#/rodadas", NARROW);
  focalPoint = await house.visitAs(examples.focalPoint, "#/rodadas", NARROW);
});
beforeEach(() => {
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

/** What the last question to a route said. */
function bodyOf(route: Parameters<House["cloud"]["askedOf"]>[0]) {
  return JSON.parse(house.cloud.askedOf(route).at(-1)?.body.toString() ?? "null");
}

describe("the ministry", () => {
  test("sees its rounds, and each agency's figures in one", async () => {
    await look(analyst, "#/rodadas", "Rodada de outubro");
    await isFit(analyst);
    await analyst.getByRole("link", { name: "Rodada de novembro" }).click();
    await analyst.getByText("2 de 2 órgãos").waitFor();
    expect(await analyst.locator(".figure", { hasText: "Completude" }).textContent()).toMatch(/28,6%[\s\S]*2 de 7/);
    expect(await analyst.getByRole("row", { name: /INEX/ }).textContent()).toMatch(/40%[\s\S]*2 de 5/);
    await isFit(analyst);
    await analyst.getByLabel("Procurar órgão").fill("fundacao");
    await analyst.getByText("1 de 2 órgãos").waitFor();
    await analyst.getByLabel("Procurar órgão").fill("");
  });

  test("has who has not sent one click away, with addresses to copy and a list for Excel", async () => {
    await look(analyst, `#/rodadas/${rounds.ROUND}`, "Como está cada órgão");
    await analyst.getByRole("link", { name: "Quem ainda não enviou" }).click();
    await analyst.getByText("2 órgãos com 5 entregas em falta").waitFor();
    await isFit(analyst);
    await analyst.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await analyst.getByRole("button", { name: "Copiar os 2 endereços" }).click();
    await analyst.getByRole("status").getByText("2 endereços copiados").waitFor();
    expect(await analyst.evaluate("navigator.clipboard.readText()")).toBe(
      "dona@orgao.exemplo.gov.br; ponto.focal@orgao.exemplo.gov.br",
    );
    const download = analyst.waitForEvent("download");
    await analyst.getByRole("button", { name: "Baixar a lista (CSV)" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("quem ainda não enviou 2026-11-22.csv");
    const [head, ...lines] = readFileSync(await saved.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(head).toBe("\uFEFFSIORG;Órgão;Entrega;Situação;Contatos");
    expect(lines).toHaveLength(5);
    expect(lines[2]).toContain("26000;INEX;Emitir certidão de regularidade de exemplo;com 3 erros");
  });

  test("waives what it chooses, with a reason, and takes a waiver back", async () => {
    house.cloud.give("waive", rounds.ownRound);
    await look(analyst, `#/rodadas/${rounds.ROUND}/26000`, "Motivo da dispensa");
    await isFit(analyst);
    await analyst.getByRole("checkbox", { name: "Escolher Obter licença de exemplo" }).check();
    await analyst.getByLabel("Motivo da dispensa").fill("Serviço em fusão");
    await analyst.getByRole("button", { name: "Dispensar os escolhidos" }).click();
    await analyst.getByRole("status").getByText("1 entrega dispensada").waitFor();
    expect(bodyOf("waive")).toEqual({ agency: "26000", expected: ["plan:p-licenca"], reason: "Serviço em fusão" });
    await analyst.getByRole("button", { name: "Desfazer a dispensa de Serviço extinto" }).click();
    await analyst.getByRole("status").getByText("A dispensa foi desfeita").waitFor();
    expect(bodyOf("waive")).toEqual({ agency: "26000", expected: ["plan:p-extinto"], reason: null });
    await analyst.locator("[id='expected-plan:p-extinto']:focus").waitFor();
  });

  test("asks for something no longer after a second word, and thinks better of it", async () => {
    house.cloud.give("changeExpected", rounds.round);
    await look(analyst, `#/rodadas/${rounds.ROUND}/26000`, "Motivo da dispensa");
    const ask = analyst.getByRole("button", { name: "Deixar de pedir Obter licença de exemplo" });
    await ask.click();
    await analyst.locator("[id='confirm-remove-plan:p-licenca']:focus").waitFor();
    await analyst.getByText("“Obter licença de exemplo” sai da rodada").waitFor();
    await isFit(analyst);
    await analyst.getByRole("button", { name: "Cancelar" }).click();
    await analyst.locator("[id='ask-remove-plan:p-licenca']:focus").waitFor();
    expect(house.cloud.askedOf("changeExpected")).toHaveLength(0);
    await ask.press("Enter");
    await analyst.getByRole("button", { name: "Sim, deixar de pedir" }).press("Enter");
    await analyst.getByRole("status").getByText("Não é mais pedido nesta rodada").waitFor();
    expect(bodyOf("changeExpected")).toEqual({ remove: [{ agency: "26000", expected: ["plan:p-licenca"] }] });
  });

  test("opens a round of a pasted list, seeing first what it will ask for", async () => {
    house.cloud.give("previewScope", { agencies: 1, workbooks: 1, plans: 2, without: [], withoutCount: 0 });
    house.cloud.refuse("openRound", 503, { code: "unavailable" });
    await look(analyst, "#/rodadas/nova", "De quem");
    await analyst.getByLabel("De órgãos escolhidos").check();
    await analyst.getByRole("checkbox", { name: /INEX/ }).waitFor();
    await isFit(analyst);
    await analyst.getByLabel("De uma lista colada").check();
    await analyst.getByLabel("Lista", { exact: true }).fill("inex\n27000;Emitir certidão\nXYZ");
    await analyst.getByText("linha 3: “XYZ” não é um órgão conhecido").waitFor();
    await isFit(analyst);
    await analyst.getByLabel("Nome", { exact: true }).fill("Rodada de dezembro");
    await analyst.getByLabel("Começa em").fill("2026-12-01");
    await analyst.getByLabel("Prazo").fill("2026-12-20");
    await analyst.getByRole("button", { name: "Ver o que será pedido" }).click();
    await analyst.locator("#preview:focus", { hasText: "2 planos e 1 plano de trabalho, de 1 órgão" }).waitFor();
    const named = [{ agency: "27000", service: "Emitir certidão" }];
    const scope = { agencies: ["26000"], workbook: true, plans: "planned", named };
    expect(bodyOf("previewScope")).toEqual(scope);
    await analyst.getByRole("button", { name: "Abrir a rodada" }).click();
    await analyst.locator("#failed-open:focus").waitFor();
    const { key: first } = bodyOf("openRound");
    house.cloud.give("openRound", { ...rounds.round, name: "Rodada de dezembro" });
    await analyst.getByRole("button", { name: "Abrir a rodada" }).click();
    await analyst.getByText("Como está cada órgão").waitFor();
    expect(bodyOf("openRound")).toEqual({
      // Asked again after a failure, it is the same opening.
      key: first,
      name: "Rodada de dezembro",
      opens: "2026-12-01",
      due: "2026-12-20",
      note: "",
      scope,
    });
  });

  test("moves the due day, and closes a round after a second word, by the keyboard alone", async () => {
    house.cloud.give("changeRound", rounds.round);
    await look(analyst, `#/rodadas/${rounds.ROUND}`, "Como está cada órgão");
    await analyst.getByLabel("Prazo").fill("2026-12-04");
    await analyst.getByRole("button", { name: "Salvar" }).click();
    await analyst.getByRole("status").getByText("Rodada alterada").waitFor();
    expect(bodyOf("changeRound")).toEqual({
      version: 3,
      name: "Rodada de novembro",
      due: "2026-12-04",
      note: "Confira os prazos das ações antes de enviar.",
    });
    await analyst.getByRole("button", { name: "Encerrar a rodada" }).focus();
    await analyst.keyboard.press("Enter");
    await analyst.locator("#confirm-close:focus").waitFor();
    await isFit(analyst);
    expect(house.cloud.askedOf("changeRound")).toHaveLength(1);
    await analyst.keyboard.press("Tab");
    await analyst.keyboard.press("Enter");
    await analyst.getByRole("status").getByText("Rodada encerrada").waitFor();
    expect(bodyOf("changeRound")).toEqual({ version: 3, closed: true });
  });
});

describe("an agency", () => {
  test("sees what a round asks of it, what is missing and what is done", async () => {
    await look(focalPoint, "#/rodadas", "Falta enviar");
    await isFit(focalPoint);
    const missing = focalPoint.locator("li", { hasText: "Emitir certidão" });
    expect(await missing.textContent()).toContain("com 3 erros na conferência de 20/11/2026");
    expect(await focalPoint.getByText("dispensado por Ana Exemplo em 03/11/2026: O serviço foi extinto").count()).toBe(
      1,
    );
    expect(await focalPoint.getByRole("link", { name: /^Abrir o plano/ }).getAttribute("href")).toBe(
      "#/planos/p-certidao",
    );
  });

  test("declares by its focal point that there is nothing to send, after a second word, and takes it back", async () => {
    house.cloud.give("declareNothing", rounds.ownRound);
    await look(focalPoint, "#/rodadas", "Falta enviar");
    await focalPoint.getByRole("button", { name: "Nada a declarar: Obter licença de exemplo" }).focus();
    await focalPoint.keyboard.press("Enter");
    await focalPoint.locator(".confirm:focus").waitFor();
    await isFit(focalPoint);
    expect(house.cloud.askedOf("declareNothing")).toHaveLength(0);
    await focalPoint.getByLabel("Observação (opcional)").fill("Não é mais nosso");
    await focalPoint.getByRole("button", { name: "Sim, nada a declarar" }).click();
    await focalPoint.getByRole("status").getByText("Declarado: nada a enviar de “Obter licença de exemplo”").waitFor();
    expect(bodyOf("declareNothing")).toEqual({
      expected: ["plan:p-licenca"],
      declared: true,
      note: "Não é mais nosso",
    });
    await focalPoint.getByRole("button", { name: "Desfazer a declaração de Agendar visita" }).click();
    await focalPoint.getByRole("status").getByText("“Agendar visita” volta a ser esperado").waitFor();
    expect(bodyOf("declareNothing")).toEqual({ expected: ["plan:p-nada"], declared: false });
  });
});
