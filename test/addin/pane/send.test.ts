import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { type RunningApi, startApi } from "../../functions/triggers/running-api.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { type CloudBehind, cloudBehind } from "./cloud-behind.ts";
import { eventually, type OpenPane, openPaneHouse, type PaneHouse } from "./open-pane.ts";
import { gridOf, textsOn, today, valuesOf } from "./sent-plan.ts";

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
});
afterAll(async () => {
  await house?.close();
  await api?.close();
});

interface Opened extends OpenPane {
  readonly cloud: CloudBehind;
  /** Types into the cell of a field. */
  readonly fill: (key: keyof PlanContent["fields"], value: string) => Promise<void>;
  readonly valueOf: (key: keyof PlanContent["fields"]) => Promise<unknown>;
}

/** A plan opened in Excel, with the real functions behind the pane. */
async function open(id: string, fields: PlanValues["fields"] = {}): Promise<Opened> {
  const file = await writePlanWorkbook(valuesOf(id, fields), { today });
  const content = readPlan(gridOf(file));
  const at = (key: keyof PlanContent["fields"]) => {
    const { place } = content.fields[key];
    if (!place) throw new Error(`The workbook has no ${key}.`);
    return [place.sheet, address(place.row, place.column)] as const;
  };
  const opened = await house.open(file);
  await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return {
    ...opened,
    cloud: await cloudBehind(opened.page, api, iara),
    fill: (key, value) => opened.excel.type(...at(key), value),
    valueOf: (key) => opened.excel.value(...at(key)),
  };
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
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(number);
    expect(await revisionsOf("primeiro")).toBe(1);
  });
});

describe("a plan with errors", () => {
  test("is stopped before anybody has to sign in, leads to the cell, and goes on once it is mended", async () => {
    const opened = await open("errado", { "service.unit": "" });
    const { pane, excel, cloud } = opened;
    await pane.getByRole("button", { name: "Enviar", exact: true }).click();
    await pane.getByText("1 erro impede o envio").last().waitFor();
    await pane.getByRole("button", { name: /^Ir para Serviço, célula/ }).click();
    expect(await eventually(excel.cursor, (at) => at.startsWith("Serviço!"))).toMatch(/^Serviço!/);
    expect(cloud.asked).toEqual([]);
    await opened.fill("service.unit", "Coordenação de Registros");
    await pane.getByText("Nenhum erro mais.").last().waitFor();
    await pane.getByRole("button", { name: "Continuar" }).click();
    await pane.getByLabel("E-mail").waitFor();
  });

  test("as the final version is told what section 7 lacks", async () => {
    const opened = await open("final", { "approval.owner.name": "" });
    const { pane } = opened;
    await toSummary(opened);
    await pane.getByRole("button", { name: "Enviar revisão 1" }).waitFor();
    await pane.getByLabel("É a versão final").check();
    await pane.getByText("1 erro impede o envio").last().waitFor();
    await opened.fill("approval.owner.name", "Nara Siqueira Bastos");
    await pane.getByText("Nenhum erro mais.").last().waitFor();
    await pane.getByRole("button", { name: "Continuar" }).click();
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    const plan = await fetch(`${api.address}/api/plans/final`, { headers: { authorization: `Bearer ${iara}` } });
    expect(await plan.json()).toMatchObject({ final: true });
  });
});

describe("a query", () => {
  test("is explained in the summary, or nothing is sent", async () => {
    const opened = await open("pergunta", { "owner.titular.email": "nara@correio.example" });
    const { page, pane, cloud } = opened;
    await toSummary(opened);
    await pane.getByText("1 pergunta espera resposta").first().waitFor();
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    const note = pane.getByRole("textbox", { name: "Explicação" });
    await note.waitFor();
    expect(cloud.asked).not.toContain("POST /api/submissions");
    await page.keyboard.type("O órgão usa este endereço desde a fusão.");
    expect(await note.inputValue()).toContain("desde a fusão");
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
  });
});

describe("a plan that was sent before", () => {
  test("shows what changed since, and sends what it shows: what is changed meanwhile is shown first", async () => {
    const opened = await open("mudado", { "plan.revision": 1 });
    const { pane, cloud } = opened;
    await sendAs(caio, "mudado", {}, 0);
    await opened.fill("service.unit", "Divisão Nova");
    await toSummary(opened);
    await pane.getByText("O que mudou desde a revisão 1, de caio").waitFor();
    await pane.getByText("Divisão Nova").waitFor();
    await opened.fill("service.unit", "Divisão Novíssima");
    await pane.getByRole("button", { name: "Enviar revisão 2" }).click();
    await pane.getByText("mudou depois do resumo").waitFor();
    expect(cloud.asked).not.toContain("POST /api/submissions");
    await pane.getByText("Divisão Novíssima").waitFor();
    await pane.getByRole("button", { name: "Enviar revisão 2" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    expect(await revisionsOf("mudado")).toBe(2);
  });

  test("and is the same is told so, with the receipt it had", async () => {
    const opened = await open("igual", { "plan.revision": 1 });
    const { pane } = opened;
    await sendAs(caio, "igual", {}, 0);
    await toSummary(opened);
    await pane.getByText("Nada mudou desde a revisão 1").waitFor();
    await pane.getByRole("button", { name: "Enviar revisão 2" }).click();
    await pane.getByRole("heading", { name: "Já tinha sido recebido" }).waitFor();
    await pane.getByText("O protocolo está na pasta de trabalho.").waitFor();
    expect(await textsOn(opened, "Plano")).toContain((await pane.locator("#protocol").textContent()) ?? "");
    expect(await revisionsOf("igual")).toBe(1);
  });
});

describe("a plan that somebody else has sent meanwhile", () => {
  const theirs = { "service.unit": "Divisão deles", "service.audience": "Público deles" } as const;
  const mine = { "service.unit": "Divisão minha", "service.audience": "Público meu" } as const;

  async function inConflict(id: string): Promise<Opened> {
    await sendAs(caio, id, {}, 0);
    await sendAs(caio, id, theirs, 1);
    const opened = await open(id, { "plan.revision": 1, ...mine });
    await toSummary(opened);
    await opened.pane.getByText("O plano mudou enquanto isso").first().waitFor();
    return opened;
  }

  test("is merged field by field, in one sync, and sent upon the current revision", async () => {
    const opened = await inConflict("conflito");
    const { pane } = opened;
    await pane.getByRole("button", { name: "Continuar" }).click();
    await pane.getByText("Falta escolher em 2 campos.").first().waitFor();
    const unit = pane.getByRole("group", { name: /nidade/ });
    await unit.getByLabel(/^Atual/).check();
    await pane
      .getByRole("group", { name: /úblico/ })
      .getByLabel(/^Meu/)
      .check();
    await pane.getByRole("button", { name: "Continuar" }).click();
    await pane.getByText("1 campo ficou como na revisão atual; 1 ficou como o seu.").waitFor();
    expect(await opened.valueOf("service.unit")).toBe("Divisão deles");
    expect(await opened.valueOf("service.audience")).toBe("Público meu");
    await pane.getByRole("button", { name: "Enviar revisão 3" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    expect(await revisionsOf("conflito")).toBe(3);
    await pane.getByText("revisão 3", { exact: false }).first().waitFor();
  });

  test("gets back what was its own when the merge is undone", async () => {
    const opened = await inConflict("desfeito");
    const { pane } = opened;
    await pane.getByRole("button", { name: "Todos os atuais" }).click();
    await pane.getByRole("button", { name: "Continuar" }).click();
    await pane.getByRole("button", { name: "Desfazer a junção" }).click();
    await pane.getByText("O plano mudou enquanto isso").first().waitFor();
    expect(await opened.valueOf("service.unit")).toBe("Divisão minha");
    expect(await opened.valueOf("service.audience")).toBe("Público meu");
  });
});

describe("without a network", () => {
  test("the work is kept, and sent when somebody asks again", async () => {
    const opened = await open("sem-rede");
    const { pane, cloud } = opened;
    await toSummary(opened);
    await pane.getByRole("button", { name: "Enviar revisão 1" }).waitFor();
    cloud.network = "gone";
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByText("O envio não foi confirmado.").last().waitFor();
    expect(await opened.valueOf("service.name")).toBe("Serviço sem-rede");
    cloud.network = "works";
    await pane.getByRole("button", { name: "Tentar de novo" }).click();
    await pane.getByRole("heading", { name: "Recebido" }).waitFor();
    expect(await revisionsOf("sem-rede")).toBe(1);
  });

  test("an answer that was lost is found again, also by a pane that was opened anew, and nothing is doubled", async () => {
    const opened = await open("perdido");
    const { page, pane, cloud } = opened;
    await toSummary(opened);
    await pane.getByRole("button", { name: "Enviar revisão 1" }).waitFor();
    cloud.network = "loses answers";
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByText("O envio não foi confirmado.").last().waitFor();
    expect(await revisionsOf("perdido")).toBe(1);
    cloud.network = "works";
    await page.frames()[1]?.goto(page.frames()[1]?.url() ?? "");
    await pane.getByRole("button", { name: "Enviar", exact: true }).click();
    await pane.getByText("Nada mudou desde a revisão 1").waitFor();
    await pane.getByRole("button", { name: /^Enviar revisão/ }).click();
    // The very same request: the first answer, not that it was received before.
    await pane.getByRole("heading", { name: "Recebido", exact: false }).waitFor();
    await pane.getByText("✓ Recebido").waitFor();
    expect(await revisionsOf("perdido")).toBe(1);
  });
});

describe("a receipt that Excel does not take", () => {
  test("is shown all the same, and written when it is asked again", async () => {
    const opened = await open("editando");
    const { pane, excel } = opened;
    await toSummary(opened);
    await pane.getByRole("button", { name: "Enviar revisão 1" }).waitFor();
    await opened.page.route("**/api/submissions", async (route) => {
      await excel.faults({ cellEdit: true });
      await route.fallback();
    });
    await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
    await pane.getByText("O protocolo ainda não está na pasta de trabalho.").waitFor();
    await excel.faults({ cellEdit: false });
    await pane.getByRole("button", { name: "Guardar o protocolo" }).click();
    await pane.getByText("O protocolo está na pasta de trabalho.").waitFor();
  });
});
