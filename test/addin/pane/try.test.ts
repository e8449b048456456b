import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const WIDE = { viewport: { width: 1280, height: 720 } };

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
});
afterAll(() => house.close());

/** The pane and the sheet beside it. */
interface OpenSheet extends OpenPane {
  readonly cell: (at: string) => Locator;
  /** What a cell shows, once it shows that. */
  readonly shows: (at: string, text: string | RegExp) => Promise<void>;
  /** The cell that the keyboard is on, once it is that one. */
  readonly isOn: (at: string) => Promise<void>;
}

async function open(workbook: Uint8Array | null): Promise<OpenSheet> {
  const opened = await house.open(workbook, { excel: 12, ...WIDE });
  const { page } = opened;
  const cell = (at: string) => page.locator(`#cell-${at}`);
  const textOf = async (at: string) => (await cell(at).textContent()) ?? "";
  const focused = () => page.evaluate("document.activeElement?.id");
  return {
    ...opened,
    cell,
    shows: async (at, text) => {
      const isIt = (shown: string) => (typeof text === "string" ? shown === text : text.test(shown));
      expect(await eventually(() => textOf(at), isIt)).toMatch(text);
    },
    isOn: async (at) => expect(await eventually(focused, (id) => id === `cell-${at}`)).toBe(`cell-${at}`),
  };
}

/** A complete plan, opened at a sheet. */
async function openPlan(name: string): Promise<OpenSheet> {
  const today = new Date().toISOString().slice(0, 10);
  const sheet = await open(await writePlanWorkbook(completePlanValues(today), { today }));
  await sheet.page.getByRole("tab", { name, exact: true }).click();
  await sheet.page.getByRole("grid", { name: `Planilha ${name}` }).waitFor();
  return sheet;
}

describe("from nothing, with the keyboard alone", () => {
  test("the page says what it is not and what to do, and leads into the example, to a cell and to a file", async () => {
    const { page, pane, excel, isOn } = await open(null);
    await page.getByText("Isto não é o Excel").waitFor();
    await page.getByText("Primeira vez?").waitFor();
    await page.locator("button:focus", { hasText: "Ir para o painel (F6)" }).waitFor();
    await page.keyboard.press("Enter");
    await pane.locator("button:focus").waitFor();
    await page.keyboard.press("F6");
    await isOn("A1");
    await page.keyboard.press("F6");
    await page.locator("[role=tab]:focus", { hasText: "Planilha1" }).waitFor();
    await page.keyboard.press("Shift+F6");
    await isOn("A1");

    await pane.getByRole("button", { name: "Experimentar com um exemplo" }).press("Enter");
    await pane.getByRole("list", { name: "Apontamentos" }).waitFor();
    await pane.getByRole("button", { name: "Ir para Responsáveis, célula D13" }).press("Enter");
    await isOn("D13");
    expect(await page.getByRole("gridcell", { selected: true }).textContent()).toBe(
      "ouvidoria.exemplo@correio.example",
    );
    await page.keyboard.press("Shift+F6");
    await pane.locator('button:focus[aria-label="Ir para Responsáveis, célula D13"]').waitFor();
    await page.keyboard.press("F6");
    await isOn("D13");
    await page.keyboard.type("ouvidoria@ama.exemplo.gov.br");
    await page.keyboard.press("Enter");
    await pane.getByText("Corrigido").waitFor();
    expect(await excel.value("Responsáveis", "D13")).toBe("ouvidoria@ama.exemplo.gov.br");
    await isOn("D14");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Salvar como .xlsx" }).press("Enter"),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(readWorkbook(Buffer.concat(chunks)).ok).toBe(true);
  });
});

describe("the sheet", () => {
  test("computes what follows from what is typed, and takes it back", async () => {
    const { page, cell, shows, isOn } = await openPlan("Cronograma");
    await shows("H7", "no prazo");
    await cell("D7").click();
    await page.keyboard.type("01/2020");
    await page.keyboard.press("Enter");
    await shows("D7", "01/2020");
    await shows("H7", /^atrasada há \d+ dias$/);
    await page.keyboard.press("Control+z");
    await shows("H7", "no prazo");
    await isOn("D7");

    await page.getByRole("tab", { name: "Plano", exact: true }).click();
    await shows("B3", "✓ Nada falta preencher.");
    await cell("C4").click();
    await page.keyboard.press("Delete");
    await shows("B2", /^Órgão não informado/);
    await shows("D15", "1");
    await shows("B3", /^Próximo passo: Plano/);
    await page.getByRole("tab", { name: "Serviço", exact: true }).click();
    await cell("B3").click();
    await isOn("C4");
    await page.keyboard.press("F5");
    await page.keyboard.type("Cronograma!D7");
    await page.keyboard.press("Enter");
    await isOn("D7");
    await page.keyboard.press("F5");
    await page.keyboard.type("ZZZZ1");
    await page.keyboard.press("Enter");
    await page.getByText("Não há a célula “ZZZZ1”.").waitFor();
  });

  test("offers what a cell takes, says what Excel would say of anything else, and keeps what is protected", async () => {
    const { page, cell, shows, excel } = await openPlan("Cronograma");
    await cell("E8").click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("combobox", { name: "Editar a célula E8" }).fill("canc");
    expect((await page.getByRole("option", { selected: true }).textContent())?.trim()).toBe("Cancelada");
    await page.keyboard.press("Enter");
    expect(await excel.value("Cronograma", "E8")).toBe("Cancelada");
    await shows("H8", "cancelada");

    await cell("E9").dblclick();
    await page.getByRole("option", { name: "Não iniciada" }).click();
    expect(await excel.value("Cronograma", "E9")).toBe("Não iniciada");
    await page.keyboard.type("Talvez");
    await page.keyboard.press("Enter");
    await page.getByText("E9 foi mudada, mas o Excel perguntaria antes.").waitFor();

    await cell("C6").click();
    await page.keyboard.type("Ninguém");
    await page.keyboard.press("Enter");
    await page.getByText("C6 ficou como estava.").waitFor();
    expect(await excel.value("Cronograma", "C6")).toBe("MP e Órgão/Entidade");

    expect(await cell("H8").getAttribute("aria-readonly")).toBe("true");
    await cell("H8").click();
    await page.keyboard.type("x");
    await page.getByText("A célula H8 está protegida").waitFor();
    expect(await excel.value("Cronograma", "H8")).toBe("cancelada");
  });

  test("takes a pasted block as Excel does, over drop-downs and formats, which the pane then mends", async () => {
    const { page, pane, cell, shows, excel } = await openPlan("Cronograma");
    await cell("D10").click();
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "12/2027\\tTalvez\\r\\n11/2027\\tNão iniciada\\r\\n");
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }`);
    await shows("E10", "Talvez");
    expect(await excel.value("Cronograma", "D11")).toBe("11/2027");
    expect(await cell("E10").getAttribute("aria-haspopup")).toBeNull();
    await pane.getByText("coladas ou digitadas por cima do formulário").waitFor();
    await page.keyboard.press("Control+z");
    await shows("E10", "Não iniciada");
    expect(await cell("E10").getAttribute("aria-haspopup")).toBe("listbox");
  });

  test("is gone through by the keyboard: far rows, blocks, tabs; and says all it shows to assistive technology", async () => {
    const { page, cell, isOn, excel } = await openPlan("Medições");
    await cell("C8").click();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await isOn("C46");
    const rows = (await page.getByRole("grid").boundingBox()) ?? { y: 0, height: 0 };
    const last = (await cell("C46").boundingBox()) ?? { y: 0, height: 0 };
    expect(last.y + last.height).toBeLessThanOrEqual(rows.y + rows.height);
    // Frozen rows stay.
    expect(await cell("B7").isVisible()).toBe(true);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    expect(
      await eventually(
        () => page.getByRole("gridcell", { selected: true }).count(),
        (count) => count === 4,
      ),
    ).toBe(4);
    await page.keyboard.press("F6");
    await page.keyboard.press("End");
    await page.getByRole("grid", { name: "Planilha Aprovação" }).waitFor();
    expect(await excel.cursor()).toMatch(/^Aprovação!/);
    await page.evaluate(AXE);
    const found = await page.evaluate(
      `axe.run({ exclude: ["iframe"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
    );
    expect(found).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
  });
});
