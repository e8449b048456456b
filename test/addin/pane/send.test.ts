import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { wireOfGrid } from "../../../plan/contract/grid.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { todayInBrasilia } from "../../../addin/pane/shown/today.ts";
import { type RunningApi, startApi } from "../../functions/triggers/running-api.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { type CloudBehind, cloudBehind } from "./cloud-behind.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";

/** The rules ask what day it is, and so do the browser and the functions. */
const today = todayInBrasilia(new Date());
const complete = completePlanValues(today);
const EDITOR = { email: "iara.reis@exemplo.gov.br", password: "uma senha de exemplo" };

let house: PaneHouse;
let api: RunningApi;
let iara: string;
let caio: string;
beforeAll(async () => {
  api = await startApi();
  house = await openPaneHouse();
  await house.accounts.signUp(EDITOR.email, EDITOR.password);
  iara = await api.admit({ uid: "iara", role: "editor", agency: "900001" }, { name: "Iara Reis" });
  caio = await api.admit({ uid: "caio", role: "editor", agency: "900001" }, { name: "Caio Vilela" });
}, 120_000);
afterAll(async () => {
  await house?.close();
  await api?.close();
});

function valuesOf(id: string, fields: PlanValues["fields"] = {}): PlanValues {
  return { ...complete, fields: { ...complete.fields, "plan.id": id, "service.name": `Serviço ${id}`, ...fields } };
}

interface Opened extends OpenPane {
  readonly cloud: CloudBehind;
}

/** A plan opened in Excel, with the real functions behind the pane. */
async function open(id: string, fields: PlanValues["fields"] = {}): Promise<Opened> {
  const opened = await house.open(await writePlanWorkbook(valuesOf(id, fields), { today }));
  await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return { ...opened, cloud: await cloudBehind(opened.page, api, iara) };
}

/** To the sending, and there through the form to sign in. */
async function toSummary({ pane }: Opened): Promise<void> {
  await pane.getByRole("button", { name: "Enviar", exact: true }).click();
  await pane.getByLabel("E-mail").fill(EDITOR.email);
  await pane.getByLabel("Senha", { exact: true }).fill(EDITOR.password);
  await pane.getByRole("button", { name: "Entrar" }).click();
}

/** What somebody else sends of the same plan. */
async function sendAs(token: string, id: string, fields: PlanValues["fields"], base: number): Promise<number> {
  const grid = wireOfGrid(planGrid(valuesOf(id, fields)));
  const response = await fetch(`${api.address}/api/submissions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ grid, request: { key: randomUUID(), base } }),
  });
  expect(response.status).toBe(200);
  return ((await response.json()) as { revision: number }).revision;
}

async function revisionsOf(id: string): Promise<number> {
  const response = await fetch(`${api.address}/api/plans/${id}/revisions`, {
    headers: { authorization: `Bearer ${iara}` },
  });
  const { revisions } = (await response.json()) as { revisions: readonly unknown[] };
  return revisions.length;
}

/** The texts of a sheet, wherever they stand. */
function textsOn({ page }: OpenPane, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const { tried } = globalThis as unknown as {
      tried: { host: { workbook: { sheet: (n: string) => { grid?: unknown; cells: Map<number, { value: unknown }> } } } };
    };
    return [...tried.host.workbook.sheet(name).cells.values()].map(({ value }) => String(value));
  }, sheet);
}

describe("a plan that is sent for the first time", () => {
  test("asks to sign in, goes on by itself, and leaves its receipt in the workbook", async () => {
    const opened = await open("primeiro");
    const { page, pane } = opened;
    await toSummary(opened);
    await pane.getByText("Será a primeira revisão deste plano.").waitFor();
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    const number = (await pane.locator("#protocol").textContent()) ?? "";
    expect(number).toMatch(/^\d{4}(-[0-9A-Z]{4}){3}$/);
    await pane.getByText("O protocolo está na pasta de trabalho.").waitFor();
    expect(await textsOn(opened, "Plano")).toContain(number);
    await pane.getByText("Enviado · revisão 1").waitFor();
    // The button has the focus: one key copies.
    await page.keyboard.press("Enter");
    await pane.getByText("Protocolo copiado.").first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(number);
    expect(await revisionsOf("primeiro")).toBe(1);
  });
});
