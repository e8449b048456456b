import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { CommentRequest, MoveRequest, MovesRequest } from "../../plan/contract/review.ts";
import * as examples from "./examples.ts";
import { furnish } from "./furnished.ts";
import * as review from "./review-examples.ts";
import { type House, openHouse } from "./visit.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const PLAN = "#/analise-do-plano/26000/p-certidao";

let house: House;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  await page?.context().close();
  house.cloud.forget();
  furnish(house.cloud);
  house.cloud.give("reviewQueue", review.queue);
  house.cloud.give("planReview", review.reviewed);
  house.cloud.give("planContent", review.read);
  house.cloud.give("events", review.history);
});
afterAll(() => house.close());

function bodyOf<Body>(route: "movePlan" | "movePlans" | "comment" | "changeComment" | "confirmPlan", at = -1): Body {
  return JSON.parse(house.cloud.askedOf(route).at(at)?.body.toString() ?? "null") as Body;
}

/** Nothing hidden beside the screen, and nothing of WCAG 2.2 AA broken. */
async function isFit(): Promise<void> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html.slice(0, 120)).join()))`,
  )) as string[];
  expect(found).toEqual([]);
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
}

describe("the ministry's queue", () => {
  test("says what waits and how it stands, filters, and fits 320 pixels", async () => {
    page = await house.visitAs(examples.analyst, "#/analise", 320);
    await page.getByText("14 de 14 planos").waitFor();
    const first = page.getByRole("listitem").filter({ hasText: examples.service }).first();
    const told = await first.textContent();
    for (const words of [
      "Enviado",
      "analisado na revisão 2",
      "falta a presidência do comitê confirmar",
      "1 comentário em aberto",
    ]) {
      expect(told).toContain(words);
    }
    // What has an open comment, or is cancelled, is not to be chosen.
    expect(await page.getByRole("checkbox", { name: /^Escolher Pedir/ }).count()).toBe(12);
    await isFit();
    await page.getByLabel("Situação").selectOption("cancelled");
    await page.getByLabel("Comentários").selectOption("none");
    await page.getByRole("button", { name: "Filtrar" }).click();
    await page.getByText("14 de 14 planos").waitFor();
    expect(house.cloud.askedOf("reviewQueue").at(-1)?.query).toEqual({
      state: "cancelled",
      comments: "none",
      limit: "50",
    });
  });

  test("approves several by the keyboard alone: says how many, shows a bar, goes on where it was cut off", async () => {
    let cut = true;
    house.cloud.give("movePlans", ({ body }) => {
      const { plans } = JSON.parse(body.toString()) as MovesRequest;
      return {
        results: plans.map(({ agency, plan }) =>
          plan === "p-3"
            ? { agency, plan, state: null, refused: { code: "comments-open", count: 2, sentence: "Há 2 comentários." } }
            : { agency, plan, state: "approved" as const, refused: null },
        ),
      };
    });
    page = await house.visitAs(examples.analyst, "#/analise");
    await page.route("**/api/moves", (route) =>
      cut && house.cloud.askedOf("movePlans").length === 1 ? route.abort() : route.continue(),
    );
    await page.getByLabel("Escolher os 12 desta lista").focus();
    await page.keyboard.press("Space");
    await page.getByText("12 planos escolhidos").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#several:focus", { hasText: "Aprovar 12 planos de 12 órgãos?" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#several:focus", { hasText: "9 aprovados, 1 não aprovado, 2 não tentados." }).waitFor();
    expect(await page.getByRole("progressbar").getAttribute("value")).toBe("10");
    await page.getByText("Há 2 comentários em aberto").waitFor();
    await isFit();
    cut = false;
    await page.getByRole("button", { name: "Continuar com os que faltam" }).click();
    await page.locator("#several", { hasText: "11 aprovados, 1 não aprovado, 0 não tentados." }).waitFor();
    const asked = house.cloud.askedOf("movePlans").map(({ body }) => JSON.parse(body.toString()) as MovesRequest);
    expect(asked.map(({ plans }) => plans.length)).toEqual([10, 2]);
    expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
    expect(asked[0]?.plans[0]).toEqual({ agency: "26000", plan: "p-0", base: { revision: 1, state: "submitted" } });
  });
});

describe("the ministry's view of a plan", () => {
  test("shows comments at their cells, what they said and say now, confirmations, changes and history, at 320 pixels", async () => {
    page = await house.visitAs(examples.analyst, PLAN, 320);
    const comment = page.locator("#comment-11111111-1111-4111-8111-111111111111");
    await comment.waitFor();
    const told = await comment.textContent();
    for (const words of ["4. Modelar", "Cronograma D12", "Dizia, na revisão 2", "Diz agora: 09/2026", "mudou desde"]) {
      expect(told).toContain(words);
    }
    await page.getByText("Resposta de Iara Exemplo: É o nome da lei.").waitFor();
    await page.getByText("✓ confirmado por Nara Exemplo").waitFor();
    await page.getByRole("heading", { name: "O que mudou desde a análise da revisão 2" }).waitFor();
    await page.getByText("Em análise → Devolvido para ajustes").waitFor();
    for (const sheet of ["Serviço", "Cronograma", "Adesão"]) await page.locator("summary", { hasText: sheet }).click();
    await page.getByText("Emitir certidão de registro").first().waitFor();
    await isFit();
    expect(house.cloud.askedOf("planDifferences")[0]?.query).toEqual({ agency: "26000", from: "2", to: "3" });
  });

  test("comments on a cell, once however often it is tried", async () => {
    page = await house.visitAs(examples.analyst, PLAN);
    house.cloud.refuse("comment", 503, { code: "unavailable" });
    await page.locator("summary", { hasText: "Cronograma" }).click();
    await page.getByRole("button", { name: "Comentar Data de entrega (mm/aa) · 3. Abrir" }).click();
    await page.locator("#asking:focus").waitFor();
    await page.getByLabel("O que ajustar").fill("Antecipe um mês.");
    await page.getByRole("button", { name: "Guardar o comentário" }).click();
    await page.locator("#asking:focus", { hasText: "não respondeu agora" }).waitFor();
    expect(await page.getByLabel("O que ajustar").inputValue()).toBe("Antecipe um mês.");
    house.cloud.give("comment", review.comments[0] as never);
    await page.getByRole("button", { name: "Guardar o comentário" }).click();
    await page.getByRole("status").getByText("Comentário guardado.").waitFor();
    const [first, second] = [bodyOf<CommentRequest>("comment", 0), bodyOf<CommentRequest>("comment", 1)];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ revision: 3, field: "schedule.actions.month", row: 3, text: "Antecipe um mês." });
  });

  test("cancels with a reason and a second word, in words that are not those of a return", async () => {
    page = await house.visitAs(examples.analyst, PLAN);
    // An open comment keeps it from being approved, and says so.
    const approve = page.getByRole("button", { name: "Aprovar" });
    expect(await approve.getAttribute("aria-disabled")).toBe("true");
    await page.getByText("Para aprovar, não pode haver comentário em aberto.").waitFor();
    await page.getByRole("button", { name: "Cancelar o plano" }).click();
    await page.locator("#asking:focus", { hasText: "Não é uma devolução" }).waitFor();
    await page.getByRole("button", { name: "Sim: Cancelar o plano" }).click();
    expect(house.cloud.askedOf("movePlan")).toEqual([]);
    await page.getByLabel("Motivo").fill("Serviço extinto.");
    const last = { ...review.reviewed.last, act: "cancel", to: "cancelled" } as NonNullable<
      typeof review.reviewed.last
    >;
    house.cloud.give("movePlan", { agency: "26000", plan: "p-certidao", state: "cancelled", revision: 3, last });
    house.cloud.give("planReview", { ...review.reviewed, state: "cancelled", last, acts: ["reopen"] });
    await page.getByRole("button", { name: "Sim: Cancelar o plano" }).click();
    await page.getByRole("status").getByText("Plano cancelado pelo ministério.").waitFor();
    await page.locator("#title:focus").waitFor();
    expect(bodyOf<MoveRequest>("movePlan")).toMatchObject({
      act: "cancel",
      base: { revision: 3, state: "submitted" },
      reason: "Serviço extinto.",
    });
    expect(await page.locator(".state").first().textContent()).toBe("Cancelado pelo ministério");
  });

  test("says that somebody else was there first, and stays", async () => {
    house.cloud.refuse("movePlan", 409, { code: "plan-moved", state: "approved", revision: 3, last: null });
    page = await house.visitAs(examples.analyst, PLAN);
    await page.getByRole("button", { name: "Começar a análise" }).click();
    await page.getByRole("button", { name: "Sim: Começar a análise" }).click();
    await page.locator("#asking:focus", { hasText: "O plano já não está como você viu" }).waitFor();
  });
});

describe("an agency's view of its plan", () => {
  test("answers a comment, and cannot comment, move or withdraw", async () => {
    house.cloud.give("changeComment", review.comments[0] as never);
    page = await house.visitAs(examples.editor, "#/planos/p-certidao");
    await page.getByRole("link", { name: "Análise e comentários" }).click();
    const comment = page.locator("#comment-11111111-1111-4111-8111-111111111111");
    await comment.getByRole("button", { name: "Marcar como atendido" }).click();
    await page.getByLabel("Resposta").fill("A empresa confirmou.");
    await page.locator("#asking").getByRole("button", { name: "Marcar como atendido" }).click();
    await page.getByRole("status").getByText("Comentário atendido.").waitFor();
    expect(bodyOf("changeComment")).toEqual({ state: "addressed", answer: "A empresa confirmou." });
    for (const name of ["Aprovar", "Retirar", /^Comentar/, /^Confirmar/]) {
      expect(await page.getByRole("button", { name }).count()).toBe(0);
    }
  });

  test("confirms as the chair, with a second word, what is shown", async () => {
    house.cloud.give("planReview", { ...review.reviewed, capacities: ["chair"] });
    house.cloud.give("confirmPlan", { final: true, confirmations: review.reviewed.confirmations });
    page = await house.visitAs(examples.editor, "#/analise-do-plano/p-certidao");
    await page.getByRole("button", { name: /^Confirmar como Presidência/ }).click();
    await page.locator("#asking:focus", { hasText: "Você confirma a revisão 3 como está." }).waitFor();
    await page.getByRole("button", { name: "Sim, confirmar" }).click();
    await page.getByRole("status").getByText("Confirmação guardada.").waitFor();
    expect(bodyOf("confirmPlan")).toEqual({ confirmer: "chair", confirmed: true, hash: examples.receipt.hash });
  });
});
