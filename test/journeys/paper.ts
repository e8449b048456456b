import { expect } from "@jest/globals";
import { todayInBrasilia } from "../../addin/screen/today.ts";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import { address } from "../../plan/workbook/address.ts";
import { cellKey, type Grid } from "../../plan/workbook/grid.ts";
import { eventually, type OpenPane } from "../addin/pane/open-pane.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { gridOf } from "./tried-product.ts";

/** The rules ask what day it is in Brasília, and so does the pane. */
export const today = todayInBrasilia(new Date());

/** What somebody has on paper: a whole plan of another service, to be typed where nothing stands yet. */
export const complete = completePlanValues(today);

let written: Promise<Grid> | null = null;

/** The paper, cell by cell, as the form has it. */
async function paper(): Promise<Grid["sheets"]> {
  written ??= writePlanWorkbook(complete, { today }).then(gridOf);
  return (await written).sheets;
}

/** Follows the first findings to their cells, one by one, and mends them there. */
export async function followFindings({ pane, excel }: OpenPane, count: number): Promise<void> {
  const sheets = await paper();
  const cells = pane.getByRole("list", { name: "Apontamentos" }).getByRole("button", { name: /célula [A-Z]+\d+$/ });
  for (let mended = 0; mended < count; mended += 1) {
    const label = (await cells.first().getAttribute("aria-label")) ?? "";
    const [, sheet = "", column = "", row = ""] = /^Ir para (.*), célula ([A-Z])(\d+)$/.exec(label) ?? [];
    await cells.first().click();
    const cell = `${sheet}!${column}${row}`;
    expect(await eventually(excel.cursor, (at) => at === cell)).toBe(cell);
    const key = cellKey(Number(row), column.charCodeAt(0) - 64);
    await excel.type(sheet, column + row, sheets.find(({ name }) => name === sheet)?.cells.get(key)?.value ?? "");
    await pane.getByRole("button", { name: `${label}, corrigida` }).waitFor();
  }
}

/** Types the whole paper at a stretch, wherever something may be typed and nothing stands. */
export async function fillIn({ page }: Pick<OpenPane, "page">): Promise<void> {
  const typed = (await paper())
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(({ name, cells }) =>
      [...cells.values()]
        .filter(({ formula }) => formula === null)
        .map(({ row, column, value }) => [name, row, column, address(row, column), value] as const),
    );
  await page.evaluate((cells) => {
    const { host, user } = (globalThis as unknown as TriedWindow).tried;
    for (const [name, row, column, at, value] of cells) {
      const cell = host.workbook.sheet(name)?.cell(row, column);
      if (cell && cell.value === null && cell.formula === null && !cell.locked) user.type(name, at, value);
    }
  }, typed);
}

/** As much of the page around the pane as is needed to type into its workbook. */
interface TriedWindow {
  readonly tried: {
    readonly host: {
      readonly workbook: { sheet(name: string): { cell(row: number, column: number): HostCell } | null };
    };
    readonly user: { type(sheet: string, at: string, value: unknown): void };
  };
}
interface HostCell {
  readonly value: unknown;
  readonly formula: string | null;
  readonly locked: boolean;
}
