import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { FrameLocator, Page } from "playwright-core";
import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { addMonths, formatMonth, monthOfDate } from "../../../plan/calendar/month.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { tabTo } from "../../browser/tab-to.ts";
import * as examples from "../../page/examples.ts";
import { PASSWORD } from "../../page/visit.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

/** The rules ask what day it is in Brasília, and so does the browser. */
const today = todayInBrasilia(new Date());
const thisMonth = monthOfDate(today);

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
  await house.accounts.signUp(examples.editor.email, PASSWORD);
});
afterAll(() => house.close());

const complete = () => writePlanWorkbook(completePlanValues(today), { today });

async function opensFromMenu({ pane }: Pick<OpenPane, "pane">, name: string): Promise<void> {
  await pane.getByRole("button", { name: "Mais" }).click();
  await pane.getByRole("menuitem", { name }).click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}

/** What a file says that was saved from Excel, as the cloud reads it. */
async function savedPlan(page: Page) {
  const downloaded = page.waitForEvent("download");
  // Beside a pane this narrow there is no room for the sheet and its buttons.
  await page.locator("button", { hasText: "Salvar como .xlsx" }).dispatchEvent("click");
  const read = readWorkbook(await readFile(await (await downloaded).path()));
  if (!read.ok) throw new Error(`The saved workbook was refused: ${read.refusal.code}`);
  return readPlan(read.grid);
}

describe("a plan that was pasted over", () => {
  async function pastedOver(): Promise<OpenPane> {
    const opened = await house.open(await complete());
    await opened.pane.getByRole("heading", { name: "Nada a corrigir" }).waitFor();
    await opened.excel.paste("Cronograma", "D8", [[`06/${thisMonth.slice(2, 4)}`, "em andamento"]]);
    await opened.pane.getByRole("button", { name: "Reparar…" }).waitFor();
    return opened;
  }

  test("says so while it is checked, is mended in one act and put back in one", async () => {
    const { page, pane, excel } = await pastedOver();
    await pane.getByRole("button", { name: "Reparar…" }).click();
    await pane.getByRole("cell", { name: "em andamento", exact: true }).waitFor();
    await pane.getByRole("cell", { name: "Em andamento", exact: true }).waitFor();
    await pane.getByText("Lista ou aviso da célula que se perdeu").waitFor();
    await pane.getByRole("button", { name: "Reparar tudo" }).click();
    await pane.getByRole("heading", { name: "Nada a reparar" }).waitFor();
    expect(await excel.value("Cronograma", "E8")).toBe("Em andamento");
    const third = (await savedPlan(page)).tables["schedule.actions"].rows[2]?.cells;
    expect(third?.month).toMatchObject({ value: `20${thisMonth.slice(2, 4)}-06`, problems: [] });

    await pane.getByRole("button", { name: "Desfazer tudo" }).click();
    await pane.getByRole("button", { name: "Reparar tudo" }).waitFor();
    expect(await excel.value("Cronograma", "E8")).toBe("em andamento");
    expect(await excel.value("Cronograma", "D8")).toBe(`06/${thisMonth.slice(2, 4)}`);
  });

  test("keeps what somebody typed after the repair when it is taken back", async () => {
    const { pane, excel } = await pastedOver();
    await pane.getByRole("button", { name: "Reparar…" }).click();
    await pane.getByRole("button", { name: "Reparar tudo" }).click();
    await pane.getByRole("heading", { name: "Nada a reparar" }).waitFor();
    await excel.type("Cronograma", "E8", "Cancelada");
    await pane.getByRole("button", { name: "Desfazer tudo" }).click();
    await pane.getByText("1 reparo ficou, pois a célula mudou depois dele").first().waitFor();
    expect(await excel.value("Cronograma", "E8")).toBe("Cancelada");
    expect(await excel.value("Cronograma", "D8")).toBe(`06/${thisMonth.slice(2, 4)}`);
  });

  test("is mended sheet by sheet for those who want it so", async () => {
    const { pane, excel } = await pastedOver();
    await excel.paste("Medições", "C8", [["1.200"]]);
    await pane.getByRole("button", { name: "Reparar…" }).click();
    await pane.getByRole("button", { name: "Reparar só Medições" }).click();
    await pane.getByRole("button", { name: "Desfazer tudo" }).waitFor();
    expect(await excel.value("Medições", "C8")).toBe(1200);
    expect(await excel.value("Cronograma", "E8")).toBe("em andamento");
  });

  test("on a sheet with a password is left as it is, and so it is said", async () => {
    const { pane, excel } = await pastedOver();
    await excel.lock("Cronograma");
    await pane.getByRole("button", { name: "Reparar…" }).click();
    await pane.getByRole("button", { name: "Reparar tudo" }).waitFor();
    const untouched = await excel.untouched();
    await pane.getByRole("button", { name: "Reparar tudo" }).click();
    await pane.getByRole("alert").getByText("está protegida com senha").waitFor();
    expect(await untouched()).toBe(true);
  });

  test("waits while a cell is being edited, and says so", async () => {
    const { pane, excel } = await pastedOver();
    await pane.getByRole("button", { name: "Reparar…" }).click();
    await pane.getByRole("button", { name: "Reparar tudo" }).waitFor();
    await excel.faults({ cellEdit: true });
    await pane.getByRole("button", { name: "Reparar tudo" }).click();
    await pane.getByRole("alert").getByText("Conclua a edição da célula").waitFor();
    await excel.faults({ cellEdit: false });
    await pane.getByRole("button", { name: "Reparar tudo" }).click();
    await pane.getByRole("heading", { name: "Nada a reparar" }).waitFor();
  });
});

describe("the schedule", () => {
  test("marks an action as done with the keyboard alone; the saved file says so, and it can be undone", async () => {
    const opened = await house.open(await complete());
    const { page, pane, excel } = opened;
    await opensFromMenu(opened, "Cronograma");
    await tabTo(page, pane.getByRole("button", { name: "Concluir… 3." }));
    await page.keyboard.press("Enter");
    const date = pane.getByLabel("Data da conclusão");
    expect(
      await eventually(
        () => date.inputValue(),
        (value) => value === today,
      ),
    ).toBe(today);
    await page.keyboard.press("Enter");
    await pane.getByText("concluída no prazo").nth(1).waitFor();
    const third = (await savedPlan(page)).tables["schedule.actions"].rows[2]?.cells;
    expect(third?.situation.value).toBe("done");
    expect(third?.dateDone).toMatchObject({ value: today, problems: [] });

    expect(
      await eventually(
        () => pane.locator(":focus").textContent(),
        (text) => text === "Desfazer",
      ),
    ).toBe("Desfazer");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Concluir… 3." }).waitFor();
    expect(await excel.value("Cronograma", "F8")).toBeNull();
  });

  test("takes no date in the future", async () => {
    const opened = await house.open(await complete());
    await opensFromMenu(opened, "Cronograma");
    const { pane, excel } = opened;
    await pane.getByRole("button", { name: "Concluir… 2." }).click();
    await pane.getByLabel("Data da conclusão").fill(`${addMonths(thisMonth, 2)}-01`);
    await pane.getByRole("button", { name: "Marcar como concluída" }).click();
    await pane.getByRole("alert").getByText("não pode estar no futuro").waitFor();
    expect(await excel.value("Cronograma", "F7")).toBeNull();
  });

  test("leads to the cell of a deadline, and shows the seven as a picture that says where else to read them", async () => {
    const opened = await house.open(await complete());
    await opensFromMenu(opened, "Cronograma");
    const { pane, excel } = opened;
    await pane.getByText(/\dº trim.* \d{4}: faltam \d+ dias para o fim do trimestre/).waitFor();
    await pane.getByRole("img", { name: "Os mesmos prazos estão na tabela abaixo" }).waitFor();
    await pane.getByRole("row", { name: "5. Capacitar" }).getByRole("button").first().click();
    expect(await eventually(excel.cursor, (at) => at === "Cronograma!D10")).toBe("Cronograma!D10");
  });
});

describe("the indicators", () => {
  test("lead to the cells they come from, and to the row of the next month", async () => {
    const values = completePlanValues(today);
    const measurements = values.tables.measurements?.slice(0, 2) ?? [];
    const opened = await house.open(
      await writePlanWorkbook({ ...values, tables: { ...values.tables, measurements } }, { today }),
    );
    await opensFromMenu(opened, "Indicadores");
    const { pane, excel } = opened;
    const success = pane.getByRole("region", { name: "Taxa de sucesso" });
    await success.getByRole("img", { name: "2 medições" }).waitFor();
    await success.getByRole("button").click();
    expect(await eventually(excel.cursor, (at) => at.startsWith("Medições!"))).toMatch(/^Medições![A-Z]9$/);
    await pane.getByRole("button", { name: `Medir ${formatMonth(addMonths(thisMonth, -1))}` }).click();
    expect(await eventually(excel.cursor, (at) => at === "Medições!B10")).toBe("Medições!B10");
  });

  test("say which cells of the month are missing", async () => {
    const opened = await house.open(await complete());
    const { pane, excel } = opened;
    await opensFromMenu(opened, "Indicadores");
    const success = pane.getByRole("region", { name: "Taxa de sucesso" });
    await excel.type("Medições", "L10", "");
    await success.getByText("Para").waitFor();
    await success.getByRole("listitem").filter({ hasText: "Concluídas" }).getByRole("button").click();
    expect(await eventually(excel.cursor, (at) => at === "Medições!L10")).toBe("Medições!L10");
  });
});

describe("somebody of an agency's", () => {
  beforeEach(async () => {
    house.cloud.forget();
    house.cloud.give("me", examples.editor);
    house.cloud.give("plans", examples.agencyPlans);
    house.cloud.give("services", examples.services);
    house.cloud.giveFile("planTemplate", "plano.xlsx", Buffer.from(await ofTheirAgency()));
    house.cloud.giveFile(
      "agencyWorkbook",
      "orgao.xlsx",
      Buffer.from(await writeAgencyWorkbook({ fields: {}, tables: {} }, { today })),
    );
  });

  /** A workbook of another agency's is refused as a whole. */
  function ofTheirAgency(): Promise<Uint8Array> {
    const { fields, tables } = completePlanValues(today);
    const agency = { "agency.siorg": examples.editor.agency ?? "" };
    return writePlanWorkbook({ fields: { ...fields, ...agency }, tables }, { today });
  }

  async function signIn(pane: FrameLocator): Promise<void> {
    await pane.getByLabel("E-mail").fill(examples.editor.email);
    await pane.getByLabel("Senha", { exact: true }).fill(PASSWORD);
    await pane.getByRole("button", { name: "Entrar" }).click();
  }

  test("finds a service as they type, and its prefilled plan opens where they are", async () => {
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Plano de um serviço do meu órgão" }).click();
    await signIn(pane);
    await pane.getByLabel("Procurar pelo nome").fill("processo andamento");
    await pane.getByText("1 serviço", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Consultar andamento" }).click();
    await pane.getByRole("list", { name: "Seções" }).waitFor();
    expect(house.cloud.askedOf("planTemplate")[0]?.query).toEqual({ service: "consultar-processo" });
  });

  test("sees what is late in each plan, and opens the agency's own workbook", async () => {
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Abrir um dos meus planos" }).click();
    await signIn(pane);
    await pane.getByText("2 ações atrasadas").waitFor();
    await pane.getByRole("button", { name: "Plano de trabalho do órgão" }).click();
    await pane.getByRole("list", { name: "Seções" }).waitFor();
    expect(house.cloud.askedOf("agencyWorkbook")).toHaveLength(1);
  });

  test("is told what the cloud refuses, and can try again", async () => {
    house.cloud.refuse("planTemplate", 503, { code: "unavailable" });
    const { pane } = await house.open();
    await pane.getByRole("button", { name: "Plano de um serviço do meu órgão" }).click();
    await signIn(pane);
    await pane.getByRole("button", { name: "Agendar perícia" }).click();
    await pane.getByRole("alert").getByText("O plano não pôde ser aberto.").waitFor();
    house.cloud.giveFile("planTemplate", "plano.xlsx", Buffer.from(await ofTheirAgency()));
    await pane.getByRole("button", { name: "Agendar perícia" }).click();
    await pane.getByRole("list", { name: "Seções" }).waitFor();
  });
});
