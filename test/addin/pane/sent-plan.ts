import { todayInBrasilia } from "../../../addin/screen/today.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import type { OpenPane } from "./open-pane.ts";

/** The rules ask what day it is, and so do the browser and the functions. */
export const today = todayInBrasilia(new Date());
const complete = completePlanValues(today);

/** A plan that can be sent. */
export function valuesOf(id: string, fields: PlanValues["fields"] = {}): PlanValues {
  return { ...complete, fields: { ...complete.fields, "plan.id": id, "service.name": `Serviço ${id}`, ...fields } };
}

/** What a file says. */
export function gridOf(file: Uint8Array): Grid {
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.grid;
}

/** The texts of a sheet, wherever they stand. */
export function textsOn({ page }: OpenPane, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const { tried } = globalThis as unknown as {
      tried: {
        host: { workbook: { sheet: (n: string) => { grid?: unknown; cells: Map<number, { value: unknown }> } } };
      };
    };
    return [...tried.host.workbook.sheet(name).cells.values()].map(({ value }) => String(value));
  }, sheet);
}
