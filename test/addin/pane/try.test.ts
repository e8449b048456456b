import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
});
afterAll(() => house.close());

/** The example, opened from the pane on a screen with room for the grid. */
async function openExample(): Promise<OpenPane> {
  const opened = await house.open(null, { excel: 12, viewport: { width: 1280, height: 800 } });
  await opened.pane.getByRole("button", { name: "Experimentar com um exemplo" }).click();
  await opened.pane.getByRole("list", { name: "Apontamentos" }).waitFor();
  return opened;
}

describe("the page to try the pane on", () => {
  test("says that it is not Excel", async () => {
    const { page } = await house.open(null, { viewport: { width: 1280, height: 800 } });
    await page.getByText("Isto não é o Excel").waitFor();
  });

  test("goes to the cell of a finding, where typing mends it", async () => {
    const { page, pane, excel } = await openExample();
    await pane.getByRole("button", { name: "Ir para Responsáveis, célula D13" }).click();
    const cell = page.getByRole("gridcell", { selected: true });
    expect(
      await eventually(
        async () => (await cell.textContent()) ?? "",
        (text) => text.includes("correio"),
      ),
    ).toContain("ouvidoria.exemplo@correio.example");
    await cell.focus();
    await page.keyboard.type("ouvidoria@ama.exemplo.gov.br");
    await page.keyboard.press("Enter");
    await pane.getByText("Corrigido").waitFor();
    expect(await excel.value("Responsáveis", "D13")).toBe("ouvidoria@ama.exemplo.gov.br");
  });

  test("keeps a protected cell as it is, and says so", async () => {
    const { page } = await openExample();
    await page.getByRole("button", { name: "Plano", exact: true }).click();
    await page.getByRole("gridcell").first().click();
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("A célula A1 está protegida.").waitFor();
  });

  test("saves the workbook as a file that the product reads", async () => {
    const { page } = await openExample();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Salvar como .xlsx" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(readWorkbook(Buffer.concat(chunks)).ok).toBe(true);
  });
});
