import type { Repair } from "../../../plan/repair/change.ts";
import { changesOf } from "../../../plan/repair/repairs-of.ts";
import { excelError } from "../../excel/excel-error.ts";
import { look, type RepairWorld, readRepairs } from "./look.ts";
import { repairsOn } from "./repair-groups.ts";
import { repairName } from "./repairing.ts";
import { repairWords } from "./words.ts";

/**
 * Makes the repairs of a sheet, or all of them, in one act: of what is shown, all that still stands as it is shown. Then
 * the workbook is checked and looked at again.
 */
export async function mend(sheet: string | null, world: RepairWorld): Promise<void> {
  const { form: formHere, repairing, workbook, check, tell, words } = world;
  const form = formHere();
  const { seen, acting } = repairing.get();
  if (form === null || seen === null || acting !== null) return;
  const shown = new Set(repairsOn(seen.repairs, sheet).map(asShown));
  repairing.send({ kind: "acting", acting: { act: "mend", sheet } });
  try {
    const { read, repairs } = await readRepairs(form, world);
    const chosen = repairs.filter((repair) => shown.has(asShown(repair)));
    const skipped = new Set(await workbook.apply(read, changesOf(chosen)));
    const made = chosen.filter(({ changes }) => !changes.some((change) => skipped.has(change)));
    repairing.send({ kind: "mended", repairs: chosen });
    tell(words().say(repairWords(words()).mended, { count: made.length }));
    await check();
    await look(world);
  } catch (error) {
    repairing.send({ kind: "failed", problem: excelError(error).problem });
  }
}

/** Equal of repairs that show the same. */
function asShown(repair: Repair): string {
  return `${repairName(repair)} ${repair.before}`;
}
