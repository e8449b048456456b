import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { samplePlan } from "./sample-plan.ts";

const NOTHING = { fields: {}, tables: {} };

/**
 * Writes the workbooks that ship with the taskpane, for those who have not signed in or have no network: the two empty
 * forms and a plan to try things on.
 *
 * @param hosting the folder for Hosting
 */
export async function writeShippedWorkbooks(hosting: string, today: CivilDate): Promise<void> {
  const folder = join(hosting, "modelos");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "plano.xlsx"), await writePlanWorkbook(NOTHING, { today }));
  await writeFile(join(folder, "orgao.xlsx"), await writeAgencyWorkbook(NOTHING, { today }));
  await writeFile(join(folder, "exemplo.xlsx"), await writePlanWorkbook(samplePlan(today), { today }));
}
