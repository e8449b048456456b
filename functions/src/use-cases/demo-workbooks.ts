import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { brokenFiles } from "../demo/broken-files.ts";
import { type DemoWorkbook, inventedCountry } from "../demo/country.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { writeNewFile } from "./write-new-file.ts";

/** The country is the same every time. */
const SEED = 8936;

export interface DemoWorkbooks {
  readonly agencies: number;
  readonly plans: number;
  readonly broken: number;
}

/** Writes the invented country's workbooks into a folder that is emptied first. */
export async function writeDemoWorkbooks(
  folder: string,
  today: CivilDate,
  onProgress: (done: number, all: number) => void,
): Promise<DemoWorkbooks> {
  rmSync(folder, { recursive: true, force: true });
  const country = inventedCountry(SEED, today);
  let whole: Uint8Array = new Uint8Array();
  for (const [index, workbook] of country.entries()) {
    onProgress(index, country.length);
    whole = await bytesOf(workbook, today);
    writeNewFile(join(folder, workbook.file), whole, true);
  }
  const broken = await brokenFiles(whole);
  for (const { file, bytes } of broken) writeNewFile(join(folder, file), bytes, true);
  onProgress(country.length, country.length);
  const count = (form: DemoWorkbook["form"]) => country.filter((workbook) => workbook.form === form).length;
  return { agencies: count("agency"), plans: count("plan"), broken: broken.length };
}

function bytesOf(workbook: DemoWorkbook, today: CivilDate): Promise<Uint8Array> {
  return workbook.form === "plan"
    ? writePlanWorkbook(workbook.values, { today })
    : writeAgencyWorkbook(workbook.values, { today });
}
