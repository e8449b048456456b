import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { eventually } from "../addin/pane/open-pane.ts";
import { isFocused, tabTo } from "../browser/tab-to.ts";
import { plano } from "../functions/cli/commands.ts";
import { fromLetterToReceipt } from "./from-letter-to-receipt.ts";
import { fillIn, today } from "./paper.ts";
import { portugueseAmong, textsOf } from "./portuguese-left.ts";
import { type TriedProduct, tryProduct } from "./tried-product.ts";

let product: TriedProduct;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "plano-journey-"));
  product = await tryProduct();
});
afterAll(async () => {
  await product?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("from a service's letter to a receipt", () => {
  test("a plan is begun, filled in, repaired, sent, merged with a colleague's, and its file is accepted again", async () => {
    const { file, protocol, content } = await fromLetterToReceipt(product);
    expect(protocol).toMatch(/^\d{4}(-[0-9A-Z]{4}){3}$/);
    expect(content.fields["receipt.number"].value).toBe(protocol);
    expect(content.fields["plan.revision"].value).toBe(3);
    const path = join(folder, "plano.xlsx");
    writeFileSync(path, file);
    const { status, printed } = await plano("check", path, "--today", today);
    expect([status, printed]).toEqual([0, expect.stringContaining(path)]);
  });
});

describe("by the keyboard alone", () => {
  test("somebody signs in, begins a plan, follows and explains a finding, sends and copies the receipt", async () => {
    const opened = await product.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page, pane, excel } = opened;
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    /** Comes to it with Tab, and presses Enter. */
    const enter = async (target: Locator) => {
      await tabTo(page, target);
      await page.keyboard.press("Enter");
    };
    const focusComesTo = async (target: Locator) => {
      await target.waitFor();
      expect(await eventually(() => isFocused(target), Boolean)).toBe(true);
    };
    /** F6, which is Excel's own, brings the keyboard into the pane. */
    const intoThePane = () => pane.locator("#title").focus();

    await intoThePane();
    await enter(button("Mais"));
    await focusComesTo(pane.getByRole("menuitem").first());
    await page.keyboard.press("End");
    await focusComesTo(pane.getByRole("menuitem", { name: "Entrar" }));
    await page.keyboard.press("Enter");
    await tabTo(page, pane.getByLabel("E-mail"));
    await page.keyboard.type(product.emailOf("editor"));
    await page.keyboard.press("Tab");
    await page.keyboard.type(product.stack.password);
    await page.keyboard.press("Enter");
    await enter(button("Plano de um serviço do meu órgão"));
    await tabTo(page, pane.getByLabel("Procurar pelo nome"));
    await page.keyboard.type("declarar");
    await enter(pane.getByRole("main").getByRole("button", { name: "Declarar atividade anual" }));
    await pane.getByRole("list", { name: "Apontamentos" }).waitFor();

    await fillIn(opened);
    await excel.type("Responsáveis", "D24", "nara@correio.example");
    await pane.getByRole("status").getByText("0 erros · 1 pergunta").waitFor();
    await intoThePane();
    const cell = button("Ir para Responsáveis, célula D24");
    await enter(cell);
    expect(await eventually(excel.cursor, (at) => at === "Responsáveis!D24")).toBe("Responsáveis!D24");
    // The keyboard is on the cell; coming back from the sheet it is where it was.
    await focusComesTo(page.locator("#cell-D24"));
    await page.keyboard.press("Shift+F6");
    await focusComesTo(cell);
    await enter(button("Explicar…"));
    await focusComesTo(pane.getByLabel("Explicação"));
    await page.keyboard.type("É o endereço que a área usa desde a fusão.");
    await enter(button("Pronto"));
    await focusComesTo(button("Mudar a explicação"));
    await enter(button("Enviar"));
    await enter(button("Enviar revisão 1"));
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    await focusComesTo(button("Copiar o protocolo"));
    await page.keyboard.press("Enter");
    await pane.getByText("Protocolo copiado.").first().waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^\d{4}(-[0-9A-Z]{4}){3}$/);

    await enter(button("Mais"));
    await page.keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
    await focusComesTo(button("Mais"));
    await page.context().close();
  });
});

describe("in English", () => {
  test("nothing of the pane's own is left in Portuguese, from the first view to the receipt", async () => {
    const opened = await product.open();
    const { page, pane } = opened;
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const seen: string[] = [];
    const isEnglish = async (heading: string) => {
      await pane.getByRole("heading", { level: 1, name: heading }).waitFor({ state: "attached" });
      const texts = await textsOf(pane);
      expect([heading, portugueseAmong(texts)]).toEqual([heading, []]);
      seen.push(...texts);
    };
    const fromMenu = async (name: string, heading = name) => {
      await button("More").click();
      await pane.getByRole("menuitem", { name, exact: true }).click();
      await isEnglish(heading);
    };
    expect(portugueseAmong(await textsOf(pane))).toContain("Plano em branco");

    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Configurações" }).click();
    await pane.getByLabel("English").check();
    await isEnglish("Settings");
    await button("Back").click();
    await isEnglish("Begin");
    await button("Plan of a service of my agency").click();
    await isEnglish("Sign in");
    await pane.getByLabel("E-mail").fill(product.emailOf("editor"));
    await pane.getByLabel("Password", { exact: true }).fill(product.stack.password);
    await button("Sign in").click();
    await isEnglish("Choose the service");
    await pane.getByRole("main").getByRole("button", { name: "Obter licença de uso" }).click();
    await pane.getByRole("list", { name: "Findings" }).waitFor();
    await isEnglish("Findings");
    for (const view of ["Schedule", "Indicators", "Repair the form", "Help", "Settings"]) await fromMenu(view);
    await fromMenu("Plans and templates", "Begin");
    for (const view of ["Settings", "Findings"]) {
      await button("Back").click();
      await isEnglish(view);
    }

    await fillIn(opened);
    await opened.excel.type("Responsáveis", "D24", "nara@correio.example");
    await pane.getByRole("status").getByText("0 errors · 1 query").waitFor();
    await isEnglish("Findings");
    await fromMenu("Schedule");
    await fromMenu("Indicators");
    await button("Back").click();
    await button("Back").click();
    await button("Send").click();
    await button("Send revision 1").waitFor();
    await isEnglish("Send");
    await button("Send revision 1").click();
    await pane.getByLabel("Explanation").fill("The unit has used this address since the merger.");
    await button("Send revision 1").click();
    await pane.getByRole("heading", { name: "Received" }).waitFor();
    await isEnglish("Send");
    expect(seen.length).toBeGreaterThan(500);
    await page.context().close();
  });
});
