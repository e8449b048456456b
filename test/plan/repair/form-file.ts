import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";

/** A plan's workbook as it is made and read: with its formats, formulas and words. */
export async function formFile(values: PlanValues, today: string): Promise<Grid> {
  const read = readWorkbook(await writePlanWorkbook(values, { today }));
  if (!read.ok) throw new Error(`The product's own workbook was refused: ${read.refusal.code}`);
  return read.grid;
}
