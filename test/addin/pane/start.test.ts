import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { FrameLocator } from "playwright-core";
import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { OPENS_WITH_DOCUMENT } from "../../../plan/addin/identity.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { eventually, openPaneHouse, type PaneHouse } from "./open-pane.ts";

const today = todayInBrasilia(new Date());

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
  await house.accounts.signUp(examples.editor.email, PASSWORD);
});
afterAll(() => house.close());

beforeEach(async () => {
  house.cloud.give("me", examples.editor);
  house.cloud.give("plans", examples.agencyPlans);
  house.cloud.give("services", examples.services);
  const { fields, tables } = completePlanValues(today);
  const plan = { fields: { ...fields, "agency.siorg": examples.editor.agency ?? "" }, tables };
  house.cloud.giveFile("planWorkbook", "plano.xlsx", Buffer.from(await writePlanWorkbook(plan, { today })));
});

async function signIn(pane: FrameLocator, password = PASSWORD): Promise<void> {
  await pane.getByLabel("E-mail").fill(examples.editor.email);
  await pane.getByLabel("Senha", { exact: true }).fill(password);
  await pane.getByRole("button", { name: "Entrar" }).click();
}

describe("in a workbook that is none of the form's", () => {
  test("the example can be tried before anybody signs in, in the same window where nothing stands in it", async () => {
    const { pane } = await house.open();
    await pane.getByRole("heading", { name: "ainda não é um plano" }).waitFor();
    await pane.getByRole("button", { name: "Experimentar com um exemplo" }).click();
    await pane.getByRole("list", { name: "Apontamentos" }).waitFor();
    expect(await pane.getByRole("heading", { level: 4 }).count()).toBeGreaterThan(4);
    expect(house.cloud.asked).toEqual([]);
  });

  test("a blank plan opens in a window of its own in an Excel that can no better", async () => {
    const { pane, excel } = await house.open(null, { excel: 9 });
    await pane.getByRole("button", { name: "Plano em branco" }).click();
    await pane.getByText("Serviço ainda sem nome").waitFor();
    expect(await excel.opened()).toBe(1);
  });

  test("without a network it says so, and the next attempt works", async () => {
    const { page, pane } = await house.open();
    await page.context().setOffline(true);
    await pane.getByRole("button", { name: "Plano em branco" }).click();
    await pane.getByText("Sem conexão").first().waitFor();
    await page.context().setOffline(false);
    await pane.getByRole("button", { name: "Plano em branco" }).click();
    await pane.getByText("Serviço ainda sem nome").waitFor();
  });
});

describe("one of my plans", () => {
  test("is opened after signing in, without asking again for it", async () => {
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Abrir um dos meus planos" }).click();
    await signIn(pane);
    await pane.getByRole("heading", { name: "Escolha o plano" }).waitFor();
    const [plan] = examples.agencyPlans.plans;
    await pane.getByRole("button", { name: plan?.service ?? "" }).click();
    await pane.getByText("Emitir certidão de registro").first().waitFor();
  });

  test("is not asked for when they go back from the entrance", async () => {
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Abrir um dos meus planos" }).click();
    await pane.getByLabel("E-mail").waitFor();
    await pane.getByRole("button", { name: "Voltar" }).click();
    await pane.getByText("Entre para ver os planos").waitFor();
    await pane.getByRole("button", { name: "Voltar" }).click();
    await pane.getByRole("button", { name: "Plano em branco" }).waitFor();
  });

  test("is asked for again after a password that was mistyped", async () => {
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Abrir um dos meus planos" }).click();
    await signIn(pane, "outra senha");
    await pane.getByRole("main").getByText("não combinam").waitFor();
    await signIn(pane);
    await pane.getByRole("heading", { name: "Escolha o plano" }).waitFor();
  });
});

describe("somebody who signs in", () => {
  test("can ask for another password, sign out, and on a shared computer is forgotten with the pane", async () => {
    const { page, pane } = await house.open();
    const menu = async (name: string | RegExp) => {
      await pane.getByRole("button", { name: "Mais" }).click();
      await pane.getByRole("menuitem", { name }).click();
    };
    const openAgain = async () => {
      await page.reload();
      await pane.getByRole("button", { name: "Plano em branco" }).waitFor();
    };
    await menu("Entrar");
    await pane.getByRole("button", { name: "Esqueci a senha" }).click();
    await pane.getByLabel("E-mail").fill(examples.editor.email);
    await pane.getByRole("button", { name: "Enviar o link" }).click();
    await pane.getByText("o link está a caminho").first().waitFor();
    expect(await house.accounts.passwordMails()).toEqual([examples.editor.email]);
    await pane.getByRole("button", { name: "Voltar para a entrada" }).click();
    await signIn(pane);
    await menu(`Sair (${examples.editor.name})`);
    await pane.getByText("Você saiu.").first().waitFor();

    await menu("Entrar");
    await pane.getByLabel("Este computador é compartilhado").check();
    await signIn(pane);
    await menu(/^Configurações$/);
    await pane.getByText(`Você entrou como ${examples.editor.name}.`).waitFor();
    await openAgain();
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Entrar" }).waitFor();
  });
});

describe("opening by itself", () => {
  async function settingsOf(workbook: Uint8Array | null) {
    const opened = await house.open(workbook);
    const show = async () => {
      await opened.pane.getByRole("button", { name: "Mais" }).click();
      await opened.pane.getByRole("menuitem", { name: "Configurações" }).click();
    };
    await show();
    return { ...opened, show, opens: opened.pane.getByLabel("Abrir o painel com esta pasta de trabalho") };
  }

  test("is switched off and on in the pane, for the workbook at hand, and nothing else in the document changes", async () => {
    const { page, pane, excel, show, opens } = await settingsOf(
      await writePlanWorkbook(completePlanValues(today), { today }),
    );
    await opens.waitFor();
    expect(await opens.isChecked()).toBe(true);
    await excel.keepInDocument("outro", '"fica"');
    await excel.faults({ documentClosed: true });
    await opens.click();
    await pane.getByRole("alert").getByText("O Excel não respondeu como se esperava").waitFor();
    expect(await opens.isChecked()).toBe(true);
    await excel.faults({ documentClosed: false });
    await opens.uncheck();
    await pane.getByText("não abrirá mais sozinho").first().waitFor();
    expect(await excel.document()).toEqual({ [OPENS_WITH_DOCUMENT]: "false", outro: '"fica"' });

    // The pane opened again asks the workbook, not what it knew.
    await page.frames()[1]?.goto(page.frames()[1]?.url() ?? "");
    await show();
    await opens.waitFor();
    expect(await opens.isChecked()).toBe(false);
    await opens.check();
    await pane.getByText("O painel abrirá sozinho").first().waitFor();
    expect(await excel.document()).toMatchObject({ [OPENS_WITH_DOCUMENT]: "true" });

    await excel.readOnly();
    await excel.select("Plano", "C4");
    await pane.getByText("Salve uma cópia para poder mudá-la").waitFor();
    expect(await opens.isDisabled()).toBe(true);
  });

  test("is nothing to switch on in a workbook that is not of the form, and is on once a plan was opened in it", async () => {
    const { pane, excel } = await settingsOf(null);
    await pane.getByText("o painel não abre sozinho com ela").waitFor();
    await pane.getByRole("button", { name: "Voltar" }).click();
    await pane.getByRole("button", { name: "Plano em branco" }).click();
    await pane.getByText("Serviço ainda sem nome").waitFor();
    expect(await excel.document()).toEqual({ [OPENS_WITH_DOCUMENT]: "true" });
  });
});

describe("the pane", () => {
  test("speaks English to those who choose it, and remembers that", async () => {
    const { page, pane } = await house.open();
    await pane.getByRole("button", { name: "Mais" }).press("ArrowDown");
    await pane.getByRole("menuitem", { name: "Configurações" }).click();
    await pane.getByLabel("English").check();
    await pane.getByRole("heading", { name: "Settings" }).waitFor();
    await page.reload();
    await pane.getByRole("button", { name: "Blank plan" }).waitFor();
  });

  test("has a menu that the keyboard goes through and leaves", async () => {
    const { page, pane } = await house.open();
    const more = pane.getByRole("button", { name: "Mais" });
    await more.press("Enter");
    const focused = async () => (await pane.locator(":focus").textContent()) ?? "";
    expect(await eventually(focused, (text) => text.includes("Conferir"))).toContain("Conferir agora");
    await page.keyboard.press("End");
    expect(await focused()).toContain("Entrar");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Conferir agora");
    await page.keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
    expect(await focused()).toContain("Mais");
  });
});
