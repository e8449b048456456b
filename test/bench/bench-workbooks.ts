import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inventedAgencies, inventedServices } from "../../functions/src/demo/invented-names.ts";
import { inventedPlan } from "../../functions/src/demo/invented-plan.ts";
import { chance } from "../../functions/src/demo/random.ts";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import { addParts } from "../../functions/src/workbook/parts/add-parts.ts";

export const BENCH_DATE = "2026-11-20";

const FILES_A_FOLDER = 500;
const STRINGS = "xl/sharedStrings.xml";

/** Plans filled in from section 1 to Annex I, all different. */
export async function filledWorkbooks(count: number): Promise<Uint8Array[]> {
  const luck = chance(count);
  const files: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const agency = luck.pick(inventedAgencies);
    const stage = luck.pick(["complete", "late", "launched", "contradictory"]);
    const values = inventedPlan({
      agency,
      service: `${luck.pick(inventedServices)} ${index}`,
      stage,
      luck,
      today: BENCH_DATE,
    });
    files.push(await writePlanWorkbook(values, { today: BENCH_DATE }));
  }
  return files;
}

/**
 * Fills a folder with as many workbooks, each a plan of its own: copies of the given ones in which the service's name and the
 * plan's identification got a number, written at ZIP level since drawing ten thousand workbooks would take minutes.
 */
export async function writeManyWorkbooks(files: readonly Uint8Array[], count: number, folder: string): Promise<void> {
  for (let index = 0; index < count; index++) {
    const file = files[index % files.length];
    if (!file) throw new Error("There is no workbook to copy.");
    const copy = await addParts(file, async (parts) => {
      const strings = await parts.readText(STRINGS);
      const own = strings.replace(/( \d+) \(/g, `$1-${index} (`).replace(/>(demo-[a-z-]+)</g, `>$1-${index}<`);
      parts.replace(STRINGS, Buffer.from(own, "utf8"));
    });
    const place = join(folder, String(Math.floor(index / FILES_A_FOLDER)));
    if (index % FILES_A_FOLDER === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `plano-${index}.xlsx`), copy);
  }
}
