import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { isFocused, tabTo } from "../../browser/tab-to.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

/** The rules ask what day it is, and so does the browser. */
const today = new Date().toISOString().slice(0, 10);

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
});
afterAll(() => house.close());

function planWith(fields: PlanValues["fields"]): Promise<Uint8Array> {
  const complete = completePlanValues(today);
  return writePlanWorkbook({ ...complete, fields: { ...complete.fields, ...fields } }, { today });
}

const brokenPlan = () =>
  planWith({ "service.audience": "", "owner.titular.email": "nara@correio.example", "owner.suplente.name": "" });

/** Waits until nothing has gone to Excel for longer than the pane waits before it reads. */
async function quiet({ page, excel }: OpenPane): Promise<void> {
  do await page.waitForTimeout(700);
  while ((await excel.syncs()) > 0);
}

describe("a plan with errors", () => {
  test("is checked as it opens, and each finding leads to its cell", async () => {
    const { pane, excel } = await house.open(await brokenPlan());
    await pane.getByRole("status").getByText("1 erro · 1 pergunta").waitFor();
    await pane.getByRole("heading", { name: "Serviço sem informação obrigatória" }).waitFor();
    await pane.getByRole("button", { name: "Ir para Serviço, célula C9" }).click();
    expect(await eventually(excel.cursor, (at) => at === "Serviço!C9")).toBe("Serviço!C9");
  });

  test("keeps what was mended where it stood, and lets go of it later", async () => {
    const { page, pane, excel } = await house.open(await brokenPlan());
    const finding = pane.getByRole("listitem").filter({ hasText: "Serviço sem informação obrigatória" });
    await finding.waitFor();
    const below = pane.getByRole("heading", { name: "E-mail fora do governo" });
    const before = await below.boundingBox();
    await excel.type("Serviço", "C9", "Proprietários de embarcações.");
    await finding.getByText("Corrigido").waitFor();
    expect(Math.abs(((await below.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
    await pane.getByRole("status").getByText("0 erros · 1 pergunta").waitFor();
    await page.mouse.move(5, 5);
    await finding.waitFor({ state: "detached" });
  });

  test("is mended with the keyboard alone", async () => {
    const { page, pane, excel } = await house.open(await brokenPlan());
    const cell = pane.getByRole("button", { name: "Ir para Serviço, célula C9" });
    await cell.waitFor();
    await pane.locator("body").press("Tab");
    await tabTo(page, cell);
    await page.keyboard.press("Enter");
    expect(await eventually(excel.cursor, (at) => at === "Serviço!C9")).toBe("Serviço!C9");
    await excel.type("Serviço", "C9", "Todos.");
    await pane.getByText("Corrigido").waitFor();
    // The focus is where it was, on the cell that was gone to.
    expect(await pane.locator(":focus").getAttribute("aria-label")).toContain("Serviço, célula C9");
  });

  test("costs one sync a check, and two to go to a cell", async () => {
    const opened = await house.open(await brokenPlan());
    const { pane, excel } = opened;
    await pane.getByRole("button", { name: "Ir para Serviço, célula C9" }).waitFor();
    await quiet(opened);
    // Four changes in a row are one check.
    for (const value of ["A", "B", "C", "D"]) await excel.type("Serviço", "C9", value);
    await pane.getByText("Corrigido").waitFor();
    await opened.page.waitForTimeout(700);
    expect(await excel.syncs()).toBe(1);
    await pane.getByRole("button", { name: "célula D24" }).click();
    expect(await eventually(excel.cursor, (at) => at === "Responsáveis!D24")).toBe("Responsáveis!D24");
    await opened.page.waitForTimeout(900);
    // Two to go there, and one check of where the cursor has come to.
    expect(await excel.syncs()).toBe(3);
  });
});

describe("checking", () => {
  test("writes to no cell, so that Excel's undo stays, and draws nothing anew that is as it was", async () => {
    const opened = await house.open(await brokenPlan());
    const { page, pane, excel } = opened;
    const findings = pane.getByRole("list", { name: "Apontamentos" });
    await findings.waitFor();
    await quiet(opened);
    const untouched = await excel.untouched();
    await page.frames()[1]?.evaluate(`
      window.drawn = 0;
      new MutationObserver((changes) => { window.drawn += changes.length; }).observe(
        document.querySelector("main"), { childList: true, characterData: true, attributes: true, subtree: true });
    `);
    for (const sheet of ["Medições", "Serviço", "Plano"]) {
      await excel.select(sheet, "C9");
      expect(await eventually(excel.syncs, (syncs) => syncs > 0)).toBe(1);
    }
    await quiet(opened);
    expect(await untouched()).toBe(true);
    expect(await page.frames()[1]?.evaluate("window.drawn")).toBe(0);
    // Both would see it.
    await excel.type("Serviço", "C9", "Todos.");
    await pane.getByText("Corrigido").waitFor();
    expect(await untouched()).toBe(false);
    expect(await page.frames()[1]?.evaluate("window.drawn")).not.toBe(0);
  });
});

describe("a query", () => {
  test("is explained in a note, which stays in the workbook", async () => {
    const { page, pane } = await house.open(await brokenPlan());
    await pane.getByRole("button", { name: "Explicar…" }).click();
    const note = pane.getByLabel("Explicação");
    expect(await eventually(() => isFocused(note), Boolean)).toBe(true);
    await note.fill("O órgão usa este endereço desde a fusão.");
    await pane.getByRole("button", { name: "Pronto" }).click();
    await pane.getByText("explicada").waitFor();
    const kept = () =>
      page.evaluate(() => {
        const { tried } = globalThis as unknown as {
          tried: { host: { workbook: { settings: Map<string, unknown> } } };
        };
        return String(tried.host.workbook.settings.get("planoDigital.explanations"));
      });
    expect(await eventually(kept, (text) => text.includes("fusão"))).toContain("desde a fusão");
    // The pane opened again recalls it.
    await page.frames()[1]?.goto(page.frames()[1]?.url() ?? "");
    await pane.getByText("desde a fusão").waitFor();
  });
});

describe("the filters", () => {
  test("show one severity, or one section", async () => {
    const { pane } = await house.open(await brokenPlan());
    const headings = pane.getByRole("list", { name: "Apontamentos" }).getByRole("heading", { level: 4 });
    await headings.first().waitFor();
    expect(await headings.count()).toBe(3);
    await pane.getByRole("button", { name: "Perguntas", exact: true }).click();
    expect(
      await eventually(
        () => headings.allTextContents(),
        ({ length }) => length === 1,
      ),
    ).toEqual(["E-mail fora do governo"]);
    await pane.getByRole("button", { name: "Tudo" }).click();
    await pane.getByLabel("Seção", { exact: true }).selectOption("Serviço");
    expect(
      await eventually(
        () => headings.allTextContents(),
        ({ length }) => length === 1,
      ),
    ).toEqual(["Serviço sem informação obrigatória"]);
  });
});

describe("Excel's moods", () => {
  test("a cell being edited is said, and the check made once it is left", async () => {
    const { pane, excel } = await house.open(await brokenPlan());
    await pane.getByText("1 erro · 1 pergunta").waitFor();
    await excel.faults({ cellEdit: true });
    await excel.select("Serviço", "C9");
    await pane.getByText("Conclua a edição da célula").waitFor();
    expect(await pane.getByRole("heading", { name: "Serviço sem informação obrigatória" }).isVisible()).toBe(true);
    await excel.faults({ cellEdit: false });
    await pane.getByText("1 erro · 1 pergunta").waitFor();
  });

  test("a workbook open for reading alone is checked all the same", async () => {
    const opened = await house.open(await brokenPlan());
    await opened.excel.readOnly();
    await opened.excel.select("Serviço", "C9");
    await opened.pane.getByText("aberta só para leitura").waitFor();
    expect(await opened.pane.getByText("somente leitura").isVisible()).toBe(true);
  });

  test("an Excel that is too old to be read says what still works", async () => {
    const { pane } = await house.open(await brokenPlan(), { excel: 6 });
    await pane.getByText("não consegue ler pastas de trabalho neste Excel").waitFor();
    await pane.getByRole("button", { name: "Mais" }).click();
    await pane.getByRole("menuitem", { name: "Planos e modelos" }).click();
    await pane.getByRole("button", { name: "Plano em branco" }).waitFor();
  });

  test("a workbook that cannot be read is asked for again", async () => {
    const opened = await house.open(await planWith({}));
    const { pane, excel } = opened;
    await pane.getByText("Nada a corrigir").first().waitFor();
    await quiet(opened);
    await excel.faults({ failSync: { in: 1, code: "ResponsePayloadSizeLimitExceeded", message: "…" } });
    await excel.select("Serviço", "C9");
    await pane.getByText("grande demais para ser lida de uma vez").waitFor();
    await pane.getByRole("button", { name: "Conferir agora" }).click();
    await pane.getByRole("status").getByText("Nada a corrigir").waitFor();
  });
});
