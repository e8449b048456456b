import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { VisitMoveRequest, VisitRequest } from "../../plan/contract/visits.ts";
import * as examples from "./examples.ts";
import { isFit, NARROW } from "./fit.ts";
import { furnish } from "./furnished.ts";
import { type House, openHouse } from "./visit.ts";
import * as visits from "./visit-examples.ts";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(() => {
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

function bodyOf<Body>(route: "askVisit" | "moveVisit", at = -1): Body {
  return JSON.parse(house.cloud.askedOf(route).at(at)?.body.toString() ?? "null") as Body;
}

const card = (subject: string) => page.locator("li.card").filter({ hasText: subject });

test("an agency asks by the keyboard, is warned of holidays, tries the same request again and sees its answers, at 320 pixels", async () => {
  house.cloud.give("visits", visits.own);
  page = await house.visitAs(examples.editor, "#/oficinas", NARROW);
  await page.getByRole("heading", { name: "Esperam a sua resposta (1)" }).waitFor();
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings).toEqual(["Esperam a sua resposta (1)", "Esperam a outra parte (1)", "Com a data confirmada (1)"]);
  const told = await card("Assunto 3").textContent();
  for (const words of [
    "Marcada, falta o órgão confirmar",
    "quinta-feira, 03/12/2026, das 14:00 às 16:00, horário de Brasília",
    "há 10 dias",
  ]) {
    expect(told).toContain(words);
  }
  await card("Assunto 3").locator("summary").press("Enter");
  await isFit(page);

  await page.getByRole("button", { name: "Pedir oficina ou visita" }).press("Enter");
  await page.locator("#visit-form:focus").waitFor();
  await page.getByLabel("O que pedir").selectOption("technicalVisit");
  await page.getByRole("textbox", { name: "Assunto" }).fill("Integração de bases");
  await page.getByLabel("Quantas pessoas").fill("8");
  await page.getByLabel("1ª data").fill("2026-12-05");
  await page.locator("#visit-form").getByText("05/12/2026 é fim de semana.").waitFor();
  await page.getByLabel("2ª data").fill("2026-12-25");
  await page.locator("#visit-form").getByText("25/12/2026 é feriado nacional").waitFor();
  await isFit(page);
  house.cloud.refuse("askVisit", 503, { code: "unavailable" });
  await page.getByRole("button", { name: "Enviar o pedido" }).press("Enter");
  await page.locator("#visit-form:focus", { hasText: "não respondeu agora" }).waitFor();
  const asked = visits.visit(9, "requested", { subject: "Integração de bases" });
  house.cloud.give("askVisit", asked);
  house.cloud.give("visits", { ...visits.own, visits: [...visits.own.visits, asked] });
  await page.getByRole("button", { name: "Enviar o pedido" }).press("Enter");
  await page.locator(`[id="visit-${asked.id}"]:focus`).waitFor();
  await page.getByRole("status").getByText("Pedido enviado ao ministério.").waitFor();
  const [first, second] = [bodyOf<VisitRequest>("askVisit", 0), bodyOf<VisitRequest>("askVisit", 1)];
  expect(second).toEqual(first);
  expect(first).toMatchObject({
    kind: "technicalVisit",
    subject: "Integração de bases",
    plan: null,
    dates: ["2026-12-05", "2026-12-25"],
    people: 8,
    note: null,
  });

  // The date that was set is confirmed as it was seen; its entry is there to be downloaded.
  await card("Assunto 3").getByRole("button", { name: "Confirmar a data: Assunto 3" }).press("Enter");
  await page.locator("#visit-form:focus", { hasText: "Vocês participam nessa data." }).waitFor();
  house.cloud.refuse("moveVisit", 409, {
    code: "visit-moved",
    state: "cancelled",
    by: "Moema",
    at: "2026-11-20T12:00:00Z",
  });
  await page.locator("#visit-form").getByRole("button", { name: "Confirmar a data" }).press("Enter");
  await page.locator("#visit-form:focus", { hasText: "não está como você viu" }).waitFor();
  expect(bodyOf<VisitMoveRequest>("moveVisit")).toMatchObject({
    base: { step: 2, state: "scheduled" },
    doing: { act: "confirm" },
  });
  expect(await page.getByRole("button", { name: /Baixar para a agenda/ }).count()).toBe(2);
  await page.context().close();
});

test("the ministry sees whom it owes an answer first, sets a date knowing what else is on it, and declines with a reason", async () => {
  house.cloud.give("visits", visits.queue);
  house.cloud.give("visitDay", { day: "2026-12-05", visits: [visits.visit(8, "confirmed", { acronym: "IEC" })] });
  page = await house.visitAs(examples.analyst, "#/oficinas", NARROW);
  await page.getByRole("heading", { name: "Esperam a sua resposta (2)" }).waitFor();
  const order = (await page.locator("li.card strong:first-child").allTextContents()).map(
    (text) => text.match(/Assunto \d/)?.[0],
  );
  expect(order.filter(Boolean)).toEqual(["Assunto 1", "Assunto 4", "Assunto 3", "Assunto 2"]);
  // That it was held is said once its day has come, and not before.
  expect(await page.getByRole("button", { name: /^Registrar que foi realizada/ }).count()).toBe(1);
  await card("Assunto 2")
    .getByRole("button", { name: /^Registrar que foi realizada/ })
    .waitFor();
  await page.getByLabel("Procurar órgão ou assunto").fill("iec");
  await page.getByRole("heading", { name: "Esperam a sua resposta (1)" }).waitFor();
  await page.getByLabel("Procurar órgão ou assunto").fill("");

  await page.getByRole("button", { name: "Marcar a data: Assunto 1" }).press("Enter");
  // The first date that the agency wishes for is offered, with what is to be said of it.
  await page.getByText("14:00 · Assunto 8 (IEC), Moema Exemplo").waitFor();
  await page.locator("#visit-form").getByText("05/12/2026 é fim de semana.").waitFor();
  expect(await page.getByLabel("Quem conduz: e-mail").inputValue()).toBe(examples.analyst.email);
  await isFit(page);
  house.cloud.give("visitDay", { day: "2026-12-04", visits: [] });
  await page.getByLabel("Dia").fill("2026-12-04");
  await page.getByText("Não há outra oficina ou visita nesse dia.").waitFor();
  await page.getByLabel("Hora (de Brasília)").fill("09:30");
  await page.getByLabel("Endereço e sala").fill("https://reuniao.exemplo.gov.br/1");
  const scheduled = visits.visit(1, "scheduled");
  house.cloud.give("moveVisit", scheduled);
  house.cloud.give("visits", { ...visits.queue, visits: [scheduled, ...visits.queue.visits.slice(1)] });
  await page.locator("#visit-form").getByRole("button", { name: "Marcar a data" }).press("Enter");
  await page.getByRole("status").getByText("Data marcada.").waitFor();
  expect(bodyOf<VisitMoveRequest>("moveVisit")).toMatchObject({
    base: { step: 1, state: "requested" },
    doing: {
      act: "schedule",
      meeting: {
        day: "2026-12-04",
        time: "09:30",
        minutes: 120,
        mode: "online",
        host: { email: examples.analyst.email },
      },
    },
  });

  await page.getByRole("button", { name: "Não atender: Assunto 4" }).press("Enter");
  await page.locator("#visit-form").getByRole("button", { name: "Não atender" }).press("Enter");
  expect(house.cloud.askedOf("moveVisit")).toHaveLength(1);
  await page.getByLabel("Motivo").fill("Não há equipe neste semestre.");
  await page.locator("#visit-form").getByRole("button", { name: "Não atender" }).press("Enter");
  await page.getByRole("status").getByText("O órgão será avisado").waitFor();
  expect(bodyOf<VisitMoveRequest>("moveVisit").doing).toEqual({
    act: "decline",
    reason: "Não há equipe neste semestre.",
  });
  await page.context().close();
});

test("the address in a mail leads to its visit, even when it is over", async () => {
  const [gone] = visits.over.visits;
  house.cloud.give("visits", ({ query }) => (query.open === "no" ? visits.over : visits.own));
  page = await house.visitAs(examples.editor, `#/oficinas/${gone?.id}`);
  await page.locator(`[id="visit-${gone?.id}"]:focus`, { hasText: "Cancelada" }).waitFor();
  await page.context().close();
});
