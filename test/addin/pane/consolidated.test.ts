import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { COUNTRY } from "./consolidated-country.ts";
import { expectFit } from "./fit.ts";
import { giveCountry, ministryDesk } from "./ministry-desk.ts";
import { type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
  await house.accounts.signUp(examples.editor.email, PASSWORD);
});
afterAll(() => house.close());

describe("somebody of the ministry's", () => {
  let opened: OpenPane;
  beforeAll(async () => {
    opened = await ministryDesk(house);
  });

  test("chooses what goes in and sees how many plans that is", async () => {
    const { pane } = opened;
    await pane.getByText("30 planos de 3 órgãos").waitFor();
    await pane.locator("summary", { hasText: "Rodadas" }).click();
    await pane.getByRole("checkbox", { name: /^Um/ }).check();
    await pane.getByText("10 planos de 1 órgão", { exact: true }).waitFor();
    await pane.getByRole("checkbox", { name: /^Um/ }).uncheck();
    await pane.getByText("30 planos de 3 órgãos").waitFor();
    await pane.locator("summary", { hasText: "Órgãos" }).click();
    await pane.getByLabel("Procurar órgão").fill("ibre");
    await pane.getByRole("checkbox", { name: /^IBRE/ }).check();
    await pane.getByText("10 planos de 1 órgão", { exact: true }).waitFor();
    await pane.locator("summary", { hasText: "Situação do plano" }).click();
    await pane.getByRole("checkbox", { name: "Aprovado" }).check();
    await pane.getByRole("checkbox", { name: "Aprovado" }).uncheck();
    await pane.getByLabel("Procurar órgão").fill("");
    expect(await pane.getByRole("checkbox", { name: /^ANVX/ }).isChecked()).toBe(false);
    await pane.getByRole("button", { name: "Tirar IBRE" }).click();
    expect(await pane.getByRole("checkbox", { name: /^IBRE/ }).isChecked()).toBe(false);
    await pane.getByRole("checkbox", { name: /^INSP/ }).check();
    await pane.getByRole("button", { name: "Todos os órgãos" }).click();
    await pane.getByText("30 planos de 3 órgãos").waitFor();
  });

  test("writes tables and charts with the keyboard alone, and is told what was written", async () => {
    const { page, pane, excel } = opened;
    await pane.getByRole("button", { name: "Atualizar" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Consolidado atualizado." }).waitFor();
    await pane.getByText("Planos: 30 novas").waitFor();
    expect(await excel.value("Painel", "B4")).toBe(30);
    expect(await excel.value("Planos", "A2")).toBe("Posição em 22/11/2026, 14:05 · 30 planos de 3 órgãos");
    expect(house.cloud.askedOf("consolidatedRecords").map(({ query }) => query)).toEqual([
      {},
      { after: "1001.0", asOf: "2026-11-22" },
    ]);
  });

  test("sees where a figure comes from: agency, plan, revision, sheet and cell, and what was typed", async () => {
    const { pane, excel } = opened;
    await excel.select("Planos", "C4");
    await pane.getByRole("button", { name: "Mostrar a origem" }).click();
    await pane.getByText("Medições!B8").waitFor();
    await pane.getByText("“1.234”").waitFor();
    await pane.getByText("revisão 3, protocolo 2026-7K3M-9QXD-4TBV").waitFor();
    expect(house.cloud.askedOf("consolidatedLineage").at(-1)?.query).toMatchObject({
      table: "tbPlanos",
      column: "Serviço",
    });
    await excel.select("Planilha1", "A1");
    await pane.getByRole("button", { name: "Mostrar a origem" }).click();
    await pane.getByText("não é de uma tabela do consolidado").waitFor();
  });

  test("refreshes what changed and nothing else", async () => {
    const { pane, excel } = opened;
    const [first, ...others] = COUNTRY.plans;
    if (!first) throw new Error("There are no plans.");
    giveCountry(house, { ...COUNTRY, plans: [{ ...first, revision: 7 }, ...others] });
    await excel.syncs();
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByText("Planos: 1 alterada").waitFor();
    await pane.getByText("Cronograma: sem mudança").waitFor();
    expect(await excel.syncs()).toBeLessThan(20);
  });

  test("is told what stood in the way, and that nothing changed", async () => {
    const { page, pane, excel } = opened;
    house.cloud.refuse("consolidatedRecords", 503, { code: "unavailable" });
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByRole("alert").getByText("Nada mudou na pasta de trabalho.").waitFor();
    giveCountry(house, COUNTRY);
    await excel.faults({ cellEdit: true });
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByRole("alert").getByText("Conclua a edição da célula").waitFor();
    await expectFit(page);
    await excel.faults({ cellEdit: false });
    await page.context().setOffline(true);
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByRole("alert").getByText("Sem conexão").waitFor();
    await page.context().setOffline(false);
  });

  test("gives a refresh up, and the next one goes on", async () => {
    const { pane, excel } = opened;
    await excel.faults({ delay: 400 });
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByRole("progressbar", { name: "Andamento da atualização" }).waitFor();
    await pane.getByRole("button", { name: "Cancelar" }).click();
    await pane.getByText("Atualização cancelada").first().waitFor();
    await excel.faults({ delay: 0 });
    await pane.getByRole("button", { name: "Atualizar" }).click();
    await pane.getByRole("heading", { name: "Consolidado atualizado." }).waitFor();
  });

  test("is not let write into a workbook that is open for reading alone", async () => {
    await opened.excel.readOnly();
    await opened.pane.getByRole("button", { name: "Atualizar" }).click();
    await opened.pane.getByRole("alert").getByText("aberta só para leitura").waitFor();
    await opened.page.context().close();
  });
});

function ofTheirAgency(day: string): PlanValues {
  const { fields, tables } = completePlanValues(day);
  return { fields: { ...fields, "agency.siorg": examples.editor.agency ?? "" }, tables };
}

describe("the consolidated view", () => {
  test("is not offered to agencies' people, and not within a form", async () => {
    house.cloud.give("me", examples.editor);
    const day = todayInBrasilia(new Date());
    const { page, pane } = await house.open(await writePlanWorkbook(ofTheirAgency(day), { today: day }));
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Entrar" }).click();
    await pane.getByLabel("E-mail").fill(examples.editor.email);
    await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
    await pane.getByRole("button", { name: "Entrar" }).click();
    await pane.getByRole("heading", { name: "Nada a corrigir" }).waitFor();
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: /^Sair/ }).waitFor();
    expect(await pane.getByRole("menuitem", { name: "Consolidado" }).count()).toBe(0);
    await page.context().close();
  });
});
