import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { isFocused, tabTo } from "../../browser/tab-to.ts";
import * as examples from "../../page/examples.ts";
import * as review from "../../page/review-examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const today = todayInBrasilia(new Date());

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
  await house.accounts.signUp(examples.editor.email, PASSWORD);
});
afterAll(() => house.close());

/** The pane beside a plan that was received, at its review, where somebody of its agency has signed in. */
async function atReview(given: Partial<typeof review.reviewed> = {}): Promise<OpenPane> {
  house.cloud.forget();
  house.cloud.give("me", examples.editor);
  house.cloud.give("planReview", { ...review.reviewed, state: "returned", ...given });
  const values = completePlanValues(today);
  const fields = {
    ...values.fields,
    "plan.id": "p-certidao",
    "plan.revision": 2,
    "plan.state": "submitted",
    "agency.siorg": "26000",
  } as const;
  const opened = await house.open(await writePlanWorkbook({ ...values, fields }, { today }));
  const { pane } = opened;
  await pane.getByRole("button", { name: "Mais" }).click();
  await pane.getByRole("menuitem", { name: "Análise e comentários" }).click();
  await pane.getByLabel("E-mail").fill(examples.editor.email);
  await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
  await pane.getByRole("button", { name: "Entrar" }).click();
  await pane.getByText("1 comentário em aberto · 1 resolvido").waitFor();
  return opened;
}

async function isFit(page: Page): Promise<void> {
  const frame = page.frames()[1];
  if (!frame) throw new Error("There is no pane.");
  await frame.evaluate(AXE);
  const found = await frame.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html.slice(0, 120)).join()))`,
  );
  expect(found).toEqual([]);
  expect(await frame.evaluate("document.querySelector('main').scrollWidth")).toBeLessThanOrEqual(320);
}

describe("the review of the plan at hand", () => {
  test("stands in the header, says why, and leads by Enter to each comment's cell wherever its sheet is", async () => {
    const opened = await atReview();
    const { page, pane, excel } = opened;
    // The workbook's own cell still says that it was sent; the cloud knows better.
    expect(await pane.getByRole("banner").textContent()).toContain("Devolvido para ajustes");
    await pane.getByText("Motivo: Veja o comentário sobre o cronograma.").waitFor();
    await pane.getByText("Esta pasta é da revisão 2; a última recebida é a 3.").waitFor();
    await pane.getByText("Resposta de Iara Exemplo: É o nome da lei.").waitFor();
    expect(await pane.getByRole("heading", { level: 2, name: "Cronograma" }).count()).toBe(1);
    await isFit(page);
    expect(house.cloud.askedOf("planReview")[0]).toMatchObject({
      parameters: { plan: "p-certidao" },
      query: { agency: "26000" },
    });
    await tabTo(page, pane.getByRole("button", { name: "Ir para Cronograma, célula D9" }));
    await page.keyboard.press("Enter");
    expect(await eventually(excel.cursor, (cursor) => cursor === "Cronograma!D9")).toBe("Cronograma!D9");
  });

  test("takes an answer to a comment by the keyboard alone", async () => {
    const { page, pane } = await atReview();
    house.cloud.refuse("changeComment", 503, { code: "unavailable" });
    await tabTo(page, pane.getByRole("button", { name: /^Marcar como atendido: Data de entrega/ }));
    await page.keyboard.press("Enter");
    expect(await eventually(() => isFocused(pane.locator("#review-asking")), Boolean)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("A empresa confirmou.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("O Plano Digital não respondeu agora").first().waitFor();
    // What was typed is still there.
    expect(await pane.getByLabel("Resposta, se quiser").inputValue()).toBe("A empresa confirmou.");
    await isFit(page);
    house.cloud.give("changeComment", review.comments[0] as never);
    await pane.getByRole("button", { name: "Guardar" }).click();
    await pane.getByText("Comentário marcado como atendido.").first().waitFor();
    expect(JSON.parse(house.cloud.askedOf("changeComment").at(-1)?.body.toString() ?? "")).toEqual({
      state: "addressed",
      answer: "A empresa confirmou.",
    });
  });

  test("is where owner and chair confirm, each with a second word; others are not offered it", async () => {
    const { page, pane } = await atReview({ state: "submitted", capacities: ["chair"] });
    expect(await pane.getByRole("button", { name: /^Confirmar como “Dono”/ }).count()).toBe(0);
    await pane.getByRole("button", { name: "Confirmar como Presidência do comitê" }).click();
    await pane.getByText("Você confirma a revisão 3, como foi recebida.").waitFor();
    await isFit(page);
    house.cloud.give("confirmPlan", { final: true, confirmations: review.reviewed.confirmations });
    const both = { ...review.reviewed.confirmations, chair: review.reviewed.confirmations.owner };
    house.cloud.give("planReview", { ...review.reviewed, final: true, confirmations: both });
    await pane.getByRole("button", { name: "Sim, confirmar" }).click();
    await pane.getByText("Versão final: os dois confirmaram.").waitFor();
    expect(JSON.parse(house.cloud.askedOf("confirmPlan")[0]?.body.toString() ?? "")).toEqual({
      confirmer: "chair",
      confirmed: true,
      hash: examples.receipt.hash,
    });
  });
});
