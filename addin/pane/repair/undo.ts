import { undoOf } from "../../../plan/repair/repairs-of.ts";
import { stillMade } from "../../../plan/repair/still-made.ts";
import { excelError } from "../../excel/excel-error.ts";
import { look, type RepairWorld } from "./look.ts";
import { repairsOn } from "./repair-groups.ts";
import { repairWords } from "./words.ts";

/**
 * Takes the repairs of a sheet, or all of them, back in one act. What people changed since stays as they left it, and is
 * told. Then the workbook is checked and looked at again.
 */
export async function undo(sheet: string | null, world: RepairWorld): Promise<void> {
  const { form: formHere, repairing, workbook, check, tell, words } = world;
  const form = formHere();
  const { mended, acting } = repairing.get();
  if (form === null || acting !== null) return;
  repairing.send({ kind: "acting", acting: { act: "undo", sheet } });
  try {
    const read = await workbook.read();
    const wanted = repairsOn(mended, sheet);
    const back = stillMade(wanted, read.grid, form);
    await workbook.apply(read, undoOf(back));
    const left = wanted.filter((repair) => !back.includes(repair));
    repairing.send({ kind: "undone", repairs: back, left });
    const { say } = words();
    const { undone, kept } = repairWords(words());
    const sentences = [
      say(undone, { count: back.length }),
      ...(left.length > 0 ? [say(kept, { count: left.length })] : []),
    ];
    tell(sentences.join(". "));
    await check();
    await look(world);
  } catch (error) {
    repairing.send({ kind: "failed", problem: excelError(error).problem });
  }
}
