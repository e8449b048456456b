import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Role } from "../../plan/people/role.ts";
import { launchBrowser } from "../browser/launch.ts";
import { type Stack, startStack } from "../local/stack.ts";
import { signIn } from "./visit.ts";

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function visitAs(role: Role | null, address = ""): Promise<Page> {
  const context = await browser.newContext({ locale: "pt-BR", acceptDownloads: true });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${stack.page}/${address}`);
  const account = stack.accounts.find((one) => one.role === role);
  if (account) await signIn(page, account.email, stack.password);
  return page;
}

async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The workbook as another program saves it, once somebody else answers for the service. */
async function withAnotherOwner(path: string): Promise<Buffer> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  let changed = 0;
  workbook.getWorksheet("Responsáveis")?.eachRow((row) =>
    row.eachCell((cell) => {
      if (changed > 0 || !/^[^\s@]+@[^\s@]+$/.test(cell.text)) return;
      cell.value = cell.text.replace(/^[^@]+/, "outra.pessoa");
      changed += 1;
    }),
  );
  expect(changed).toBe(1);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe("the product, in a browser", () => {
  test("gives an editor their plan, checks it, and knows that it was received before", async () => {
    const page = await visitAs("editor");
    await page.getByRole("heading", { level: 1, name: "Meus planos" }).waitFor();
    const workbook = await downloaded(page, "Baixar a pasta de trabalho de");
    const file = { name: workbook.name, mimeType: "", buffer: await readFile(workbook.path) };
    await page.getByRole("navigation").getByRole("link", { name: "Enviar" }).click();
    await page.getByLabel("Escolher arquivos").setInputFiles([file]);
    await page.getByText(/será a revisão \d+/).waitFor();
    for (const box of await page.getByLabel("Explicação").all()) await box.fill("Está certo assim.");
    await page.getByRole("button", { name: `Enviar ${workbook.name}` }).click();
    await page.getByText("Já recebido").waitFor();
    const number = await page.locator(".protocol").textContent();
    await page.context().close();

    const stranger = await visitAs(null, `#/verificar/${number}`);
    await stranger.getByRole("main").getByRole("button", { name: "Verificar" }).click();
    await stranger.getByText("O protocolo existe.").first().waitFor();
    await stranger.getByLabel("Pasta de trabalho (.xlsx)").setInputFiles([file]);
    await stranger.getByText("É autêntica").first().waitFor();
    await stranger.context().close();
  });

  test("tells an editor a plan's history and what happened to it", async () => {
    const page = await visitAs("editor");
    await page
      .getByRole("link", { name: /^Histórico de (?!Plano de trabalho)/ })
      .first()
      .click();
    await page.locator("#revision-1").waitFor();
    await page.getByText("Plano recebido").first().waitFor();
    await page.context().close();
  });

  test("gives an editor a workbook to begin with, prefilled from the Portal, which is not yet complete", async () => {
    const page = await visitAs("editor", "#/comecar");
    const workbook = await downloaded(page, "Baixar preenchida");
    await page.getByRole("navigation").getByRole("link", { name: "Enviar" }).click();
    const file = { name: workbook.name, mimeType: "", buffer: await readFile(workbook.path) };
    await page.getByLabel("Escolher arquivos").setInputFiles([file]);
    await page.getByRole("heading", { name: /\d+ erros/ }).waitFor();
    await page.getByText("Responsáveis", { exact: true }).first().waitFor();
    await page.context().close();
  });

  test("takes what another program filled in as the next revision, with a receipt that verifies", async () => {
    const page = await visitAs("editor");
    const workbook = await downloaded(page, "Baixar a pasta de trabalho de");
    await page.getByRole("navigation").getByRole("link", { name: "Enviar" }).click();
    const buffer = await withAnotherOwner(workbook.path);
    await page.getByLabel("Escolher arquivos").setInputFiles([{ name: workbook.name, mimeType: "", buffer }]);
    await page.getByText(/será a revisão \d+/).waitFor();
    for (const box of await page.getByLabel("Explicação").all()) await box.fill("Está certo assim.");
    await page.getByRole("button", { name: `Enviar ${workbook.name}` }).click();
    await page.getByText(/^Revisão \d+ recebida em/).waitFor();
    const stamped = await downloaded(page, "Baixar a pasta de trabalho com o protocolo");
    await page.getByRole("navigation").getByRole("link", { name: "Verificar protocolo" }).click();
    await page.getByLabel("Pasta de trabalho (.xlsx)").setInputFiles([stamped.path]);
    await page.getByText("É autêntica").first().waitFor();
    await page.getByText("É a revisão mais recente.").waitFor();
    await page.context().close();
  });

  test("shows where the errors of workbooks are", async () => {
    const names = await readdir(stack.workbooks, { recursive: true });
    const some = names.filter((name) => name.endsWith(".xlsx")).slice(0, 2);
    expect(some).toHaveLength(2);
    const page = await visitAs("ministry", "#/enviar");
    await page.getByLabel("Escolher arquivos").setInputFiles(some.map((name) => join(stack.workbooks, name)));
    await page
      .getByText(/\d+ erros?/)
      .first()
      .waitFor();
    await page.getByText("Na fila").waitFor({ state: "detached" });
    expect(await page.locator(".outcome").count()).toBe(2);
    await page.context().close();
  });

  test("gives the ministry the whole country", async () => {
    const page = await visitAs("ministry");
    const plans = page.locator(".figure", { hasText: "Planos" }).first();
    await plans.waitFor();
    expect(await plans.textContent()).toMatch(/[1-9]/);
    const workbook = await downloaded(page, "Baixar em Excel");
    expect((await stat(workbook.path)).size).toBeGreaterThan(10_000);
    await page.context().close();
  });
});
