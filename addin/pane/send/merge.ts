import { asRows, takeOver } from "../../../plan/differences/take-over.ts";
import { excelError } from "../../excel/excel-error.ts";
import { problemSentence } from "../shown/problem.ts";
import { prepare } from "./prepare.ts";
import type { SendWorld } from "./send-world.ts";
import { workbookToSend } from "./workbook-to-send.ts";

/**
 * Writes what was chosen of the current revision into the workbook, in one act, and makes the summary of what remains
 * upon that revision. Nothing is written when the workbook has changed since it was compared.
 */
export async function merge(world: SendWorld): Promise<void> {
  const { pane, sending, words } = world;
  const { stage } = sending.get();
  if (stage.kind !== "conflict" || stage.merging) return;
  const { conflict, choices, workbook } = stage;
  const undecided = choices.indexOf(null);
  if (undecided >= 0) {
    const count = choices.filter((choice) => choice === null).length;
    pane.tell(words().say(words().messages.mustChoose, { count }));
    return pane.focus(`mine-${undecided}`);
  }
  const counts = world.begin();
  sending.send({ kind: "merging" });
  await pane.check();
  if (!counts()) return;
  const { workbook: here, problem } = pane.checking.get();
  if (problem) return sending.send({ kind: "notMerged", problem });
  if (here === null || here.kind === "foreign") return prepare(world);
  if (workbookToSend(here).text !== workbook.text) return prepare(world, true);
  const groups = asRows(conflict.differences).filter((_, index) => choices[index] === "theirs");
  const { changes, undo, unplaced } = takeOver(groups.flat(), here.read.grid, workbook.form);
  try {
    await pane.workbook.apply(here.read, changes);
  } catch (error) {
    return sending.send({ kind: "notMerged", problem: excelError(error).problem });
  }
  const lost = asRows(unplaced).length;
  const theirs = groups.length - lost;
  const merged = { theirs, mine: choices.length - theirs, unplaced: lost, undo };
  sending.send({ kind: "merged", base: conflict.current.revision, merged });
  await prepare(world);
}

/** Takes back what {@link merge} wrote, in one act, and asks again. */
export async function unmerge(world: SendWorld): Promise<void> {
  const { pane, sending } = world;
  const { merged, base, stage } = sending.get();
  if (!merged?.undo || base === null || stage.kind !== "ready") return;
  world.begin();
  await pane.check();
  const here = pane.checking.get().workbook;
  if (here === null || here.kind === "foreign") return prepare(world);
  if (workbookToSend(here).text !== stage.ready.workbook.text) {
    // Cells may have moved: what was in them can no longer be put back blindly.
    sending.send({ kind: "merged", base, merged: { ...merged, undo: null } });
    return prepare(world, true);
  }
  try {
    await pane.workbook.apply(here.read, merged.undo);
  } catch (error) {
    return pane.tell(problemSentence(excelError(error).problem, pane.words()));
  }
  sending.send({ kind: "unmerged" });
  await prepare(world);
}
