import type { Form } from "../../../plan/form/declaration.ts";
import type { Repair } from "../../../plan/repair/change.ts";
import { lostParts } from "../../../plan/repair/lost-parts.ts";
import { repairsOf } from "../../../plan/repair/repairs-of.ts";
import { excelError } from "../../excel/excel-error.ts";
import type { ReadWorkbook } from "../../excel/read-workbook.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import type { Repairing, RepairingEvent } from "./repairing.ts";

/** What the acts of repairing act upon. */
export interface RepairWorld extends Pick<Pane, "workbook" | "check" | "tell" | "words"> {
  readonly form: () => Form | null;
  readonly repairing: Slice<Repairing, RepairingEvent>;
}

/** A workbook as it stands now, with what there is to repair in it. Two syncs. @throws ExcelError */
export async function readRepairs(
  form: Form,
  { workbook }: Pick<Pane, "workbook">,
): Promise<{ readonly read: ReadWorkbook; readonly repairs: readonly Repair[] }> {
  const read = await workbook.read();
  return { read, repairs: repairsOf(read.grid, form, await workbook.surface(read, form)) };
}

/** Looks for what there is to repair; of a workbook that is no form there is nothing. */
export async function look({ form: formHere, repairing, ...world }: RepairWorld): Promise<void> {
  const form = formHere();
  if (form === null) return;
  repairing.send({ kind: "looking" });
  try {
    const { read, repairs } = await readRepairs(form, world);
    repairing.send({
      kind: "seen",
      seen: { repairs, lost: lostParts(read.grid, form), isReadOnly: read.isReadOnly },
    });
  } catch (error) {
    repairing.send({ kind: "failed", problem: excelError(error).problem });
  }
}
