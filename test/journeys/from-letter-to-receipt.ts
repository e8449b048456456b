import { randomUUID } from "node:crypto";
import { expect } from "@jest/globals";
import type { FrameLocator } from "playwright-core";
import { wireOfGrid } from "../../plan/contract/wire-of-grid.ts";
import { address } from "../../plan/workbook/address.ts";
import type { PlanContent } from "../../plan/workbook/content.ts";
import { cellKey, type Grid } from "../../plan/workbook/grid.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import type { OpenPane } from "../addin/pane/open-pane.ts";
import { complete, fillIn, followFindings } from "./paper.ts";
import { gridOf, savedFile, type TriedProduct } from "./tried-product.ts";

/** What the journey leaves behind. */
export interface JourneyEnd {
  /** The workbook, saved as a file. */
  readonly file: Buffer;
  /** The number of its last receipt. */
  readonly protocol: string;
  readonly content: PlanContent;
}

/**
 * A person of an agency's, from nothing to a receipt: a new plan from a service's letter, filled in and mended by its
 * findings, repaired after a paste, sent; and, once a colleague has sent another revision, merged field by field and
 * sent again.
 */
export async function fromLetterToReceipt(product: TriedProduct): Promise<JourneyEnd> {
  const opened = await product.open();
  await newPlanFromLetter(opened, product);
  await followFindings(opened, 3);
  await fillIn(opened);
  await opened.pane
    .getByRole("status")
    .getByText(/^0 erros|^Nenhum erro|^Nada a corrigir/)
    .waitFor();
  await mendPasted(opened);
  await sendFirst(opened);
  await colleagueSends(gridOf(await savedFile(opened.page)), product);
  const protocol = await mergeAndSend(opened);
  const file = await savedFile(opened.page);
  await opened.page.context().close();
  return { file, protocol, content: readPlan(gridOf(file)) };
}

async function newPlanFromLetter({ pane }: OpenPane, { stack, emailOf }: TriedProduct): Promise<void> {
  await pane.getByRole("heading", { name: "ainda não é um plano" }).waitFor();
  await pane.getByRole("button", { name: "Plano de um serviço do meu órgão" }).click();
  await pane.getByLabel("E-mail").fill(emailOf("editor"));
  await pane.getByLabel("Senha", { exact: true }).fill(stack.password);
  await pane.getByRole("button", { name: "Entrar" }).click();
  await pane.getByLabel("Procurar pelo nome").waitFor();
  // One that nobody has begun yet.
  await pane
    .getByRole("main")
    .getByRole("button", { name: /no Portal/ })
    .filter({ hasNotText: "já tem plano" })
    .first()
    .click();
  await pane.getByRole("list", { name: "Apontamentos" }).waitFor();
  await pane.getByText("Rascunho").waitFor();
}

/** The third action's month and situation come from an e-mail: as text, and in other letters. */
async function mendPasted({ pane, excel }: OpenPane): Promise<void> {
  const [year = "", month = ""] = String(complete.tables["schedule.actions"]?.[2]?.month).split("-");
  await excel.paste("Cronograma", "D8", [[`${month}/${year.slice(2)}`, "em andamento"]]);
  await pane.getByRole("button", { name: "Reparar…" }).click();
  await pane.getByRole("cell", { name: "em andamento", exact: true }).waitFor();
  await pane.getByText("Lista ou aviso da célula que se perdeu").waitFor();
  await pane.getByRole("button", { name: "Reparar tudo" }).click();
  await pane.getByRole("heading", { name: "Nada a reparar" }).waitFor();
  expect(await excel.value("Cronograma", "E8")).toBe("Em andamento");
  await pane.getByRole("button", { name: "Voltar" }).click();
}

async function sendFirst({ pane }: OpenPane): Promise<void> {
  await pane.getByRole("button", { name: "Enviar", exact: true }).click();
  await pane.getByText("Será a primeira revisão deste plano.").waitFor();
  await explainAll(pane);
  await pane.getByRole("button", { name: "Enviar revisão 1" }).click();
  await pane.getByRole("heading", { name: "Recebido" }).waitFor();
  await pane.getByText("O protocolo está na pasta de trabalho.").waitFor();
}

async function explainAll(pane: FrameLocator): Promise<void> {
  const open = pane.getByRole("button", { name: "Explicar…" });
  while ((await open.count()) > 0) {
    await open.first().click();
    await pane.getByLabel("Explicação").fill("Está certo assim: foi conferido com a área.");
    await pane.getByRole("button", { name: "Pronto" }).click();
    await pane.getByLabel("Explicação").waitFor({ state: "detached" });
  }
}

const THEIRS = { "service.unit": "Divisão da colega", "service.audience": "Público da colega" } as const;
const MINE = { "service.unit": "Divisão minha", "service.audience": "Público meu" } as const;
type Contested = keyof typeof MINE;

/** The workbook with other words in some of its fields. */
function withWords(grid: Grid, words: { readonly [field in Contested]: string }): Grid {
  const { fields } = readPlan(grid);
  const sheets = grid.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
  for (const key of Object.keys(words) as Contested[]) {
    const { sheet: name, row, column } = placeOf(fields, key);
    const cells = sheets.find((sheet) => sheet.name === name)?.cells;
    cells?.set(cellKey(row, column), { row, column, type: "text", value: words[key], format: "@", formula: null });
  }
  return { ...grid, sheets };
}

function placeOf(fields: PlanContent["fields"], key: Contested) {
  const { place } = fields[key];
  if (place === null) throw new Error(`The workbook has no ${key}.`);
  return place;
}

/** A colleague, with a copy of the workbook, was quicker. */
async function colleagueSends(grid: Grid, { stack, emailOf }: TriedProduct): Promise<void> {
  const token = await stack.tokenOf(emailOf("focalPoint"));
  const response = await fetch(`${stack.page}/api/submissions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ grid: wireOfGrid(withWords(grid, THEIRS)), request: { key: randomUUID(), base: 1 } }),
  });
  expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ revision: 2 })]);
}

/** Types what the colleague typed otherwise, is shown both, and keeps one of each. */
async function mergeAndSend({ page, pane, excel }: OpenPane): Promise<string> {
  const { fields } = readPlan(gridOf(await savedFile(page)));
  for (const key of Object.keys(MINE) as Contested[]) {
    const { sheet, row, column } = placeOf(fields, key);
    await excel.type(sheet, address(row, column), MINE[key]);
  }
  await pane.getByRole("button", { name: "Voltar" }).click();
  await pane.getByRole("button", { name: "Enviar", exact: true }).click();
  await pane.getByText("O plano mudou enquanto isso").first().waitFor();
  await pane
    .getByRole("group", { name: /nidade/ })
    .getByLabel(/^Atual/)
    .check();
  await pane
    .getByRole("group", { name: /úblico/ })
    .getByLabel(/^Meu/)
    .check();
  await pane.getByRole("button", { name: "Continuar" }).click();
  await pane.getByText("1 campo ficou como na revisão atual; 1 ficou como o seu.").waitFor();
  await explainAll(pane);
  await pane.getByRole("button", { name: "Enviar revisão 3" }).click();
  await pane.getByRole("heading", { name: "Recebido" }).waitFor();
  await pane.getByText("O protocolo está na pasta de trabalho.").waitFor();
  const final = readPlan(gridOf(await savedFile(page))).fields;
  expect(final["service.unit"].value).toBe(THEIRS["service.unit"]);
  expect(final["service.audience"].value).toBe(MINE["service.audience"]);
  return (await pane.getByText(/^\d{4}(-[0-9A-Z]{4}){3}$/).textContent())?.trim() ?? "";
}
