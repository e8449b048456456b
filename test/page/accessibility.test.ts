import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { isFit, look, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse, workbookFile } from "./visit.ts";

let house: House;
let editor: Page;
let analyst: Page;
beforeAll(async () => {
  house = await openHouse();
  const { cloud } = house;
  furnish(cloud);
  cloud.give("check", examples.checkedWith(examples.lateSchedule, examples.foreignEmail, examples.noSubstitute));
  editor = await house.visitAs(examples.focalPoint, "", NARROW);
  analyst = await house.visitAs({ ...examples.analyst, email: "analista@ministerio.exemplo.gov.br" }, "", NARROW);
});
afterAll(() => house.close());

describe("on a screen of 320 pixels, nothing is hidden beside it and nothing of WCAG 2.2 AA is broken:", () => {
  test.each(["#/entrar", "#/senha", "#/nova-senha/abc", "#/verificar"])("%s", async (address) => {
    const page = await house.visit(address, NARROW);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await isFit(page);
    await page.context().close();
  });

  test.each([
    ["#/planos", "Revisão 3"],
    ["#/planos/p-certidao", "Plano recusado"],
    ["#/prazos", "atrasada há 53 dias"],
    ["#/comecar", "3 serviços"],
    ["#/pessoas", "Iara Exemplo"],
    ["#/enviar", "ou solte-os aqui"],
    ["#/nada", "Esta página não existe"],
  ])("%s", async (address, awaited) => {
    await look(editor, address, awaited);
    await isFit(editor);
  });

  test.each([
    ["#/panorama", "Cartas de serviço"],
    ["#/orgaos", "2 órgãos"],
    ["#/avisos", "atrasada há 22 dias"],
    ["#/avisos/proximo-envio", "suplente, no lugar do titular"],
    ["#/avisos/mensagens", "ninguém sabe se chegou"],
    ["#/avisos/pausas", "mudança de estrutura"],
    ["#/avisos/sem-responsavel", "3 de 3 casos"],
    ["#/pessoas", "Código SIORG"],
  ])("the ministry's %s", async (address, awaited) => {
    await look(analyst, address, awaited);
    await isFit(analyst);
  });

  test("findings, a conflict and a receipt", async () => {
    await look(editor, "#/enviar", "ou solte-os aqui");
    await editor.getByLabel("Escolher arquivos").setInputFiles([workbookFile("a.xlsx")]);
    await editor.getByRole("heading", { name: "1 erro" }).waitFor();
    await isFit(editor);
    await editor.getByRole("button", { name: "Tirar" }).click();
    house.cloud.give("check", examples.checkedWith());
    await editor.getByLabel("Escolher arquivos").setInputFiles([workbookFile("b.xlsx", "outro")]);
    house.cloud.refuse("send", 409, { code: "conflict", conflict: examples.conflict });
    await editor.getByRole("button", { name: "Enviar b.xlsx" }).click();
    await editor.getByRole("button", { name: "Usar a minha" }).click();
    await isFit(editor);
    house.cloud.give("send", examples.submitted);
    await editor.getByRole("button", { name: "Sim, usar a minha" }).click();
    await editor.getByText(examples.receipt.number).first().waitFor();
    await isFit(editor);
  });
});

describe("by the keyboard alone", () => {
  test("one skips to the content, and every stop is seen", async () => {
    const page = await house.visit("#/entrar");
    await page.getByRole("heading", { name: "Entrar" }).waitFor();
    const stops: string[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await page.keyboard.press("Tab");
      const seen = (await page.evaluate(`(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const name = document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent;
        return [name.trim(), outlineStyle !== "none" && outlineWidth !== "0px"];
      })()`)) as [string, boolean];
      expect(seen).toEqual([expect.any(String), true]);
      stops.push(seen[0]);
    }
    expect(stops).toEqual([
      "Ir para o conteúdo",
      "Plano Digital",
      "Entrar",
      "Verificar protocolo",
      "E-mail",
      "Senha",
      "Este computador é compartilhado",
      "Entrar",
      "Esqueci a senha",
    ]);
    await page.context().close();
  });

  test("the list of pages is unfolded, folded again and gone from, and the page that comes has the focus", async () => {
    const fold = analyst.getByRole("button", { name: "Páginas" });
    await look(analyst, "#/panorama", "Cartas de serviço");
    expect(await analyst.getByRole("link", { name: "Órgãos" }).isVisible()).toBe(false);
    await fold.focus();
    await analyst.keyboard.press("Enter");
    await analyst.getByRole("link", { name: "Órgãos" }).waitFor();
    await isFit(analyst);
    await analyst.keyboard.press("Tab");
    await analyst.keyboard.press("Escape");
    await analyst.locator("#pages-button:focus").waitFor();
    expect(await fold.getAttribute("aria-expanded")).toBe("false");
    await analyst.keyboard.press("Enter");
    await analyst.getByRole("link", { name: "Órgãos" }).focus();
    await analyst.keyboard.press("Enter");
    await analyst.locator("h1:focus", { hasText: "Órgãos" }).waitFor();
    expect(await fold.getAttribute("aria-expanded")).toBe("false");
  });

  test("a file is chosen", async () => {
    await look(analyst, "#/enviar", "ou solte-os aqui");
    await analyst.getByRole("heading", { level: 1 }).focus();
    await analyst.keyboard.press("Tab");
    await analyst.locator("#workbooks:focus").waitFor();
    const chooser = analyst.waitForEvent("filechooser");
    // The browser is told to give up its own dialogue before the key is pressed.
    await analyst.evaluate("0");
    await analyst.keyboard.press("Enter");
    expect((await chooser).isMultiple()).toBe(true);
  });
});

describe("in forced colours", () => {
  test("buttons, notices and the page at hand still have their edges", async () => {
    await look(editor, "#/planos", "Revisão 3");
    await editor.emulateMedia({ forcedColors: "active" });
    const edge = await editor.evaluate(`getComputedStyle(document.querySelector(".button")).borderTopWidth`);
    expect(edge).not.toBe("0px");
    await editor.emulateMedia({ forcedColors: "none" });
  });
});

describe("on paper", () => {
  test("stands what was found, without what only a screen can do", async () => {
    await look(editor, "#/planos", "Revisão 3");
    await editor.emulateMedia({ media: "print" });
    expect(await editor.getByRole("heading", { name: "Emitir certidão" }).isVisible()).toBe(true);
    expect(await editor.locator("nav").isVisible()).toBe(false);
    expect(await editor.locator(".button").first().isVisible()).toBe(false);
    await editor.emulateMedia({ media: "screen" });
  });
});
