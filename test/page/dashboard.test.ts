import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { tools } from "../../plan/form/annex.ts";
import { dashboardAnswer } from "./dashboard-examples.ts";
import * as examples from "./examples.ts";
import { isFit, look, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse } from "./visit.ts";

const CHARTS = ["registered", "digital", "months", "load", "tools", "round"];
const COUNTRY = { agencies: 12, plans: 120, withoutList: 1 };

let house: House;
let wide: Page;
let narrow: Page;
const complaints: string[] = [];
beforeAll(async () => {
  house = await openHouse();
  furnish(house.cloud);
  wide = await house.visitAs(examples.analyst, "#/orgaos");
  wide.on("console", (message) => complaints.push(message.text()));
  wide.on("pageerror", (error) => complaints.push(error.message));
  narrow = await house.visitAs({ ...examples.analyst, email: "outra@ministerio.exemplo.gov.br" }, "#/orgaos", NARROW);
});
beforeEach(() => {
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

/** Waits until every chart is drawn. */
async function drawn(page: Page): Promise<void> {
  for (const chart of CHARTS) await page.locator(`#${chart}-chart svg text`).first().waitFor();
}

/** Another country from now on; it is asked for by going away and coming back. */
async function comeTo(page: Page, answer: ReturnType<typeof dashboardAnswer>, awaited: string): Promise<void> {
  await look(page, "#/orgaos", "2 órgãos");
  house.cloud.give("dashboard", answer);
  await look(page, "#/painel", awaited);
}

describe("the dashboard", () => {
  test("is what the ministry comes to, with each figure's coverage and age, and as of when", async () => {
    await look(wide, "#/", "Posição em 22/11/2026 14:05");
    await drawn(wide);
    const adoption = wide.locator(".figure", { hasText: "Adoção digital" });
    expect(await adoption.textContent()).toMatch(/62,1%[\s\S]*96 de 112 planos informam[\s\S]*02\/2026/);
    const goal = wide.locator(".figure", { hasText: "Serviços digitais" });
    expect(await goal.textContent()).toMatch(/38,6%[\s\S]*meta: 50%[\s\S]*11 de 12 órgãos informam/);
    const chart = wide.getByRole("img", { name: /^3 de 12 órgãos entregaram tudo/ });
    expect(await chart.getAttribute("id")).toBe("round-chart");
    expect(complaints).toEqual([]);
  });

  test("leads from a bar to the plans behind it, in words, and back to all of them", async () => {
    await look(wide, "#/painel/situacao/approved", "planos na situação “Aprovado”");
    await drawn(wide);
    const [x, y] = (await wide.evaluate(`(() => {
      const chart = document.getElementById("tools-chart");
      chart.scrollIntoView({ block: "center" });
      const accent = getComputedStyle(chart).getPropertyValue("--chart-main").trim();
      const boxes = [...chart.querySelectorAll("path")]
        .filter((path) => path.getAttribute("fill") === accent)
        .map((path) => path.getBoundingClientRect())
        .filter(({ width }) => width > 40)
        .sort((one, other) => one.top - other.top);
      return [boxes[0].left + boxes[0].width / 4, boxes[0].top + boxes[0].height / 2];
    })()`)) as [number, number];
    await wide.mouse.move(x, y);
    // Drawn, not written as HTML with styles of its own, which the page's policy would not let in.
    await wide.locator("#tools-chart svg text", { hasText: /^Portal de Serviços: Aderem, \d+$/ }).waitFor();
    await wide.mouse.click(x, y);
    await wide.locator("h1:focus", { hasText: "Planos do país" }).waitFor();
    await wide.getByText("120 planos, em 22/11/2026.").waitFor();
    expect(await wide.locator(".chosen li").allInnerTexts()).toEqual([
      "situação do plano: Aprovado ×",
      "aderem a “Portal de Serviços” ×",
      "Limpar os filtros",
    ]);
    expect(house.cloud.askedOf("consolidatedPlans").at(-1)?.query).toEqual({
      state: "approved",
      tool: "servicePortal",
      adoption: "adopted",
      limit: "50",
      offset: "0",
    });
    await wide.getByRole("link", { name: "Tirar o filtro “situação do plano: Aprovado”" }).click();
    await wide.locator(".chosen li", { hasText: "situação" }).waitFor({ state: "detached" });
    await wide.getByRole("link", { name: "Próxima página" }).click();
    await wide.getByText("De 51 a 100, de 120").waitFor();
    expect(house.cloud.askedOf("consolidatedPlans").at(-1)?.query).toMatchObject({ offset: "50", adoption: "adopted" });
    await wide.getByRole("link", { name: "Limpar os filtros" }).click();
    await wide.getByText("Sem filtro: todos os que foram recebidos.").waitFor();
    await wide.getByRole("link", { name: "Certidão de pesca artesanal nº 0", exact: true }).click();
    await wide.getByText("Revisão 3").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("is of what is chosen, which stands in its address for others to see", async () => {
    await look(wide, "#/painel", "todos os órgãos");
    await wide
      .getByRole("combobox", { name: "Órgão" })
      .selectOption({ label: "INEX – Instituto Nacional de Exemplos" });
    await wide.getByRole("combobox", { name: "Situação do plano" }).selectOption("submitted");
    await wide
      .getByRole("combobox", { name: "Rodada" })
      .selectOption({ label: "Rodada de novembro (prazo 30/11/2026)" });
    await wide.getByRole("button", { name: "Ver", exact: true }).click();
    await wide.getByText("planos na situação “Enviado”").waitFor();
    const round = "b4a2f6de-0000-4000-8000-000000000001";
    expect(await wide.evaluate("location.hash")).toBe(`#/painel/orgao/26000/situacao/submitted/rodada/${round}`);
    const chosen = { agency: "26000", state: "submitted", round };
    expect(house.cloud.askedOf("dashboard").at(-1)?.query).toEqual(chosen);
    house.cloud.give("me", examples.analyst);
    await wide.reload();
    await wide.getByText("planos na situação “Enviado”").waitFor();
    expect(house.cloud.askedOf("dashboard").at(-1)?.query).toEqual(chosen);
    expect(await wide.getByRole("combobox", { name: "Situação do plano" }).inputValue()).toBe("submitted");
    await wide.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await wide.getByRole("button", { name: "Copiar o endereço desta vista" }).click();
    await wide.getByRole("status").getByText("Endereço copiado").waitFor();
    expect(await wide.evaluate("navigator.clipboard.readText()")).toBe(wide.url());
    house.cloud.giveFile("consolidatedWorkbook", "Consolidado 2026-11-22.xlsx", "consolidado");
    const download = wide.waitForEvent("download");
    await wide.getByRole("button", { name: "Baixar em Excel o que está neste painel" }).click();
    await download;
    expect(house.cloud.askedOf("consolidatedWorkbook").at(-1)?.query).toEqual({ agency: "26000", state: "submitted" });
    await wide.getByRole("link", { name: "Ver o país inteiro" }).click();
    await wide.getByText("planos em qualquer situação").waitFor();
  });

  test("has a table for each chart, reached and followed by the keyboard alone, on a narrow screen too", async () => {
    await look(narrow, "#/painel", "Posição em");
    await drawn(narrow);
    await isFit(narrow);
    for (const chart of CHARTS) {
      await narrow.locator(`#${chart}-table summary`).focus();
      await narrow.keyboard.press("Enter");
      await narrow.locator(`#${chart}-table table`).waitFor();
    }
    await isFit(narrow);
    expect(await narrow.locator("#tools-table tbody tr").count()).toBe(tools.length);
    await narrow.locator("#months-table summary").focus();
    await narrow.keyboard.press("Tab");
    const said = await narrow.evaluate(`(() => {
      const cell = document.activeElement.closest("td");
      return [cell.closest("tr").querySelector("th").textContent, cell.dataset.head];
    })()`);
    await narrow.keyboard.press("Enter");
    await narrow.locator("h1:focus", { hasText: "Ações dos planos" }).waitFor();
    await narrow.getByText("atrasada há 53 dias").waitFor();
    expect(said).toEqual(["06/2026", "Concluídas com atraso"]);
    expect(house.cloud.askedOf("consolidatedSchedule").at(-1)?.query).toEqual({
      standing: "doneLate",
      monthFrom: "2026-06",
      monthUntil: "2026-06",
      limit: "50",
      offset: "0",
    });
    await isFit(narrow);
    await look(narrow, "#/listas/planos/erros/yes", "com erros a corrigir");
    await isFit(narrow);
  });

  test("has colours that people chose for themselves, and is printed whole, with or without its tables", async () => {
    await comeTo(wide, dashboardAnswer(COUNTRY), "Posição em");
    await drawn(wide);
    const chosen = wide.locator('#months-chart path[fill="CanvasText"]').first();
    expect(await chosen.count()).toBe(0);
    await wide.emulateMedia({ forcedColors: "active" });
    await chosen.waitFor({ state: "attached" });
    await wide.emulateMedia({ forcedColors: "none" });

    await wide.evaluate(`window.print = () => {
      window.printed = document.querySelectorAll("main details[open]").length;
      dispatchEvent(new Event("afterprint"));
    }`);
    await wide.getByRole("button", { name: "Imprimir", exact: true }).click();
    expect(await wide.evaluate("window.printed")).toBe(0);
    await wide.getByRole("button", { name: "Imprimir com as tabelas" }).click();
    expect(await wide.evaluate("window.printed")).toBe(CHARTS.length);
    expect(await wide.locator("main details[open]").count()).toBe(0);

    await wide.emulateMedia({ media: "print" });
    // A sheet of A4 between its margins.
    await wide.setViewportSize({ width: 700, height: 1000 });
    for (const unseen of ["nav", ".selection", ".acts", "#tools-table"]) {
      expect(await wide.locator(unseen).first().isVisible()).toBe(false);
    }
    const cut = (await wide.evaluate(`[...document.querySelectorAll("dashboard-chart svg")].flatMap((svg) => {
      const { right, height } = svg.getBoundingClientRect();
      const whole = svg.getAttribute("viewBox") === "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height");
      return right <= 700 && height > 100 && whole ? [] : [svg.closest("section").innerText];
    })`)) as string[];
    expect(cut).toEqual([]);
    // With their tables too, as wide as they are.
    await wide.evaluate("for (const details of document.querySelectorAll('main details')) details.open = true");
    expect(await wide.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(700);
    const rows = `[...document.querySelectorAll(".panel tr")].filter((row) => row.getBoundingClientRect().right > 700).length`;
    expect(await wide.evaluate(rows)).toBe(0);
    expect((await wide.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
    await wide.emulateMedia({ media: "screen" });
    await wide.setViewportSize({ width: 1280, height: 900 });
  });

  test("of 400 agencies shows those that lack most, and all of them in the table", async () => {
    await comeTo(wide, dashboardAnswer({ agencies: 400, plans: 1_000 }), "No gráfico, 12 de 400 órgãos");
    await wide.locator("#round-table summary").click();
    const rows = wide.locator("#round-table tbody tr");
    expect(await rows.count()).toBe(12);
    await wide.getByRole("button", { name: "Ver todos os 400" }).last().click();
    expect(await rows.count()).toBe(400);
    expect(await rows.first().textContent()).toMatch(/0 de 7/);
    expect(await rows.last().textContent()).toMatch(/100%/);
  });

  test("of an empty country says what to do, and of one plan is as whole as of many", async () => {
    await comeTo(narrow, dashboardAnswer({ agencies: 0, plans: 0 }), "Nenhum plano foi recebido ainda");
    expect(await narrow.locator(".panel").count()).toBe(0);
    await isFit(narrow);
    await comeTo(narrow, dashboardAnswer({ agencies: 1, plans: 1, withoutList: 1 }), "Posição em");
    await narrow.getByText("sem ela não se conta a meta").first().waitFor();
    await narrow.locator("#load-chart svg text").first().waitFor();
    expect(await narrow.locator("#registered-chart").count()).toBe(0);
    await isFit(narrow);
  });

  test("has its figures, sentences and tables where the charts do not come", async () => {
    const page = await house.visitAs({ ...examples.analyst, email: "terceira@ministerio.exemplo.gov.br" }, "#/orgaos");
    await page.route(/\/library-\w+\.js$/, (route) => route.abort());
    await look(page, "#/painel", "órgãos entregaram tudo o que se esperava");
    await page.locator("#tools-table summary").click();
    await page.getByRole("row", { name: /ConectaGov/ }).waitFor();
    expect(await page.locator("dashboard-chart svg").count()).toBe(0);
    await page.context().close();
  });
});
