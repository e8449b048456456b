import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { stillStands } from "../../../plan/repair/still-made.ts";
import { typedIn } from "../../../plan/repair/typed-in.ts";
import type { PlanContent, PlanRow } from "../../../plan/workbook/content.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { excelError } from "../../excel/excel-error.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import type { ActionLine } from "./action-lines.ts";
import { doneDateProblem, type Marking, type MarkingEvent } from "./marking.ts";
import { scheduleWords } from "./words.ts";

/** What marking acts upon. */
export type MarkingWorld = Pick<Pane, "workbook" | "check" | "tell" | "words" | "today"> & {
  readonly marking: Slice<Marking, MarkingEvent>;
};

const { situation: SITUATION, dateDone: DATE_DONE } = planForm.tables["schedule.actions"].columns;

/**
 * Writes into the schedule that an action was done on a day: both cells in one sync, after the workbook was read again,
 * since rows may have moved. Then it is checked.
 */
export async function markDone(line: ActionLine, date: string, world: MarkingWorld): Promise<void> {
  const { workbook, check, tell, words, today, marking } = world;
  const wrong = doneDateProblem(date, today());
  if (wrong) return marking.send({ kind: "wrong", wrong });
  if (marking.get().busy) return;
  marking.send({ kind: "began" });
  const { say } = words();
  const text = scheduleWords(words());
  try {
    const read = await workbook.read();
    const row = rowNow(readPlan(read.grid), line);
    const places = row && { situation: row.cells.situation.place, dateDone: row.cells.dateDone.place };
    if (!places?.situation || !places.dateDone) {
      marking.send({ kind: "ended" });
      tell(places ? text.noColumns : text.moved);
      return await check();
    }
    const writes = [
      typedIn("done", SITUATION.value, places.situation, read.grid),
      typedIn(date, DATE_DONE.value, places.dateDone, read.grid),
    ];
    const changes = writes.flatMap((write) => write.changes);
    await workbook.apply(read, changes);
    const undo = writes.flatMap((write) => write.undo);
    marking.send({ kind: "marked", marked: { action: line.action, date: date as CivilDate, changes, undo } });
    tell(say(text.marked, { action: line.action, date: { date } }));
    await check();
  } catch (error) {
    marking.send({ kind: "failed", problem: excelError(error).problem });
  }
}

/** Takes the last mark back, unless its cells have changed since. */
export async function unmark(world: MarkingWorld): Promise<void> {
  const { workbook, check, tell, words, marking } = world;
  const last = marking.get().marked.at(-1);
  if (!last || marking.get().busy) return;
  marking.send({ kind: "began" });
  const text = scheduleWords(words());
  try {
    const read = await workbook.read();
    const isAsMarked = last.changes.every((change) => stillStands(change, read.grid));
    if (isAsMarked) await workbook.apply(read, last.undo);
    marking.send({ kind: "unmarked" });
    tell(isAsMarked ? words().say(text.undone, { action: last.action }) : text.changedSince);
    await check();
  } catch (error) {
    marking.send({ kind: "failed", problem: excelError(error).problem });
  }
}

/** The row of an action as the workbook is now: at its number, or wherever else alone it stands. */
function rowNow(content: PlanContent, { row: number, action }: ActionLine): PlanRow<"schedule.actions"> | null {
  const same = content.tables["schedule.actions"].rows.filter(({ cells }) => cells.action.value === action);
  const there = same.find((row) => row.number === number);
  return there ?? (same.length === 1 ? (same[0] ?? null) : null);
}
