import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import * as reminders from "./reminder-examples.ts";
import { type House, openHouse } from "./visit.ts";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
beforeEach(async () => {
  await page?.context().close();
  house.cloud.forget();
  furnish(house.cloud);
});
afterAll(() => house.close());

const status = (text: string) => page.getByRole("status").getByText(text);

describe("an agency", () => {
  test("sees what is late first, and everything when it asks for it; and that its reminders are paused", async () => {
    house.cloud.give("deadlines", {
      ...reminders.deadlines,
      paused: { at: "2026-11-18T14:00:00.000Z", reason: "mudança de estrutura" },
    });
    page = await house.visitAs(examples.focalPoint, "#/prazos");
    await page.getByText("Desde 18/11/2026 ninguém recebe lembretes").waitFor();
    expect(await page.locator(".figure").allInnerTexts()).toEqual([
      expect.stringMatching(/Atrasadas\s+1/),
      expect.stringMatching(/Vencem em até 30 dias\s+1/),
      expect.stringMatching(/Vencem depois\s+3/),
      expect.stringMatching(/Concluídas\s+2/),
    ]);
    const plans = page.getByRole("main").getByRole("heading", { level: 2 });
    expect(await plans.allInnerTexts()).toEqual(["Emitir certidão de regularidade de exemplo"]);
    const cancelled = page.locator("ul.actions").getByText("cancelada");
    expect(await cancelled.count()).toBe(0);
    await page.getByLabel("Mostrar").selectOption("all");
    await cancelled.waitFor();
    expect(await plans.allInnerTexts()).toHaveLength(2);
    await page.getByLabel("Procurar serviço").fill("PERICIA");
    await status("1 plano").waitFor();
    expect(house.cloud.askedOf("deadlines")[0]?.query).toEqual({});
  });
});

describe("the ministry", () => {
  test("sends a mail again only after a second word that says what may happen, and reads what came of it", async () => {
    house.cloud.give("resendMail", reminders.mail({ state: "PENDING" }));
    page = await house.visitAs(examples.analyst, "#/avisos/mensagens");
    await page.getByText("ninguém sabe se chegou").waitFor();
    expect(house.cloud.askedOf("mails")[0]?.query).toEqual({ state: "UNKNOWN" });
    await page.getByRole("button", { name: "Enviar de novo a mensagem a Nara" }).click();
    await page.locator(".confirm:focus", { hasText: "recebe a mesma mensagem duas vezes" }).waitFor();
    await page.getByRole("button", { name: "Cancelar" }).click();
    await page.locator("li:focus", { hasText: "Nara" }).waitFor();
    expect(house.cloud.askedOf("resendMail")).toEqual([]);
    await page.getByRole("button", { name: "Enviar de novo a mensagem a Nara" }).click();
    house.cloud.give("mails", { mails: [], next: null });
    await page.getByRole("button", { name: "Sim, enviar de novo" }).click();
    await page.locator("#mail-outcome:focus", { hasText: "volta para a fila" }).waitFor();
    await status("Nenhuma mensagem espera decisão.").waitFor();
    expect(house.cloud.askedOf("resendMail")).toMatchObject([{ parameters: { key: reminders.mail().key } }]);
  });

  test("sees mails of another state page by page, and why one cannot be dismissed any more", async () => {
    const failed = (key: string) =>
      reminders.mail({ key, state: "FAILED", reason: { code: "recipient-refused", detail: "550 5.1.1" } });
    house.cloud.give("mails", ({ query }) =>
      query.before ? { mails: [failed("digest.b")], next: null } : { mails: [failed("digest.a")], next: "cursor" },
    );
    house.cloud.refuse("dismissMail", 409, { code: "mail-not-waiting" });
    page = await house.visitAs(examples.analyst, "#/avisos/mensagens");
    await page.getByRole("combobox", { name: "Situação" }).selectOption("FAILED");
    await page.getByText("não aceita mensagens para este endereço").waitFor();
    await page.getByRole("button", { name: /^Mostrar mais/ }).click();
    await page.locator('[id="mail-digest.b"]:focus').waitFor();
    expect(house.cloud.askedOf("mails").at(-1)?.query).toEqual({ state: "FAILED", before: "cursor" });
    await page.getByRole("button", { name: "Descartar a mensagem a Nara" }).first().click();
    await page.getByRole("button", { name: "Sim, descartar" }).click();
    await page.locator("#mail-outcome:focus", { hasText: "não espera uma decisão" }).waitFor();
  });

  test("looks at a day's mail before it is sent, word for word", async () => {
    page = await house.visitAs(examples.analyst, "#/avisos");
    await page.getByText("atrasada há 53 dias").waitFor();
    await page.getByRole("link", { name: "Próximo envio" }).click();
    await page.getByText("2 de 240 pessoas em 23/11/2026").waitFor();
    expect(await page.getByLabel("Dia").inputValue()).toBe("2026-11-23");
    await page.getByRole("button", { name: "Ver mensagem a Ivo" }).click();
    await page.locator("pre", { hasText: "atrasada há 54 dias" }).waitFor();
    expect(house.cloud.askedOf("previewedMail")[0]?.query).toEqual({
      date: "2026-11-23",
      address: "ivo@orgao.exemplo.gov.br",
    });
    await page.getByLabel("Dia").fill("2026-11-28");
    house.cloud.give("remindersPreview", { ...reminders.preview, date: "2026-11-28", closed: true, people: [] });
    await page.getByRole("button", { name: "Ver", exact: true }).click();
    await status("Em 28/11/2026 ninguém trabalha").waitFor();
  });

  test("pauses an agency with a reason, and lets it go on; and reads what to do about plans without anybody", async () => {
    house.cloud.give("changePause", reminders.pauses);
    house.cloud.give("pauses", { paused: [] });
    page = await house.visitAs(examples.analyst, "#/avisos/pausas");
    await page.getByText("Nenhum órgão está em pausa.").waitFor();
    await page.getByRole("combobox", { name: "Órgão" }).selectOption({ index: 1 });
    await page.getByLabel("Motivo").fill("mudança de estrutura até janeiro");
    house.cloud.give("pauses", reminders.pauses);
    await page.getByRole("button", { name: "Pausar lembretes" }).click();
    await page.locator("#pause-outcome:focus", { hasText: "estão pausados" }).waitFor();
    expect(JSON.parse(house.cloud.askedOf("changePause")[0]?.body.toString() ?? "")).toMatchObject({
      paused: true,
      reason: "mudança de estrutura até janeiro",
    });
    await page.getByRole("button", { name: "Retomar os lembretes de INEX" }).click();
    await page.locator("#pause-outcome:focus", { hasText: "voltam no próximo dia útil" }).waitFor();
    expect(JSON.parse(house.cloud.askedOf("changePause")[1]?.body.toString() ?? "")).toEqual({
      agency: "26000",
      paused: false,
    });
    await page.getByRole("link", { name: "Planos sem responsável" }).click();
    await page.getByText("se Nara Exemplo sair, o plano para").waitFor();
  });
});
