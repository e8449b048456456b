import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { type ListCode, listLabel } from "../../../plan/form/lists.ts";
import { standardActionOf } from "../../../plan/schedule/standard-action.ts";
import { deadlineOf, type Standing, standingOf } from "../../../plan/schedule/standing.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";

/** An action of the schedule as the pane shows it. */
export interface ActionLine {
  /** The row's number within the table. */
  readonly row: number;
  /** 1 to 7 for a standard action, null for one of the agency's own. */
  readonly standard: number | null;
  readonly action: string;
  /** In the form's words; null when nobody is named. */
  readonly parties: string | null;
  readonly deadline: CivilDate | null;
  readonly dateDone: CivilDate | null;
  readonly standing: Standing;
  /** The cell of the month, or of the action where there is none. */
  readonly place: Place;
}

/** The actions of a plan in the order of its table; rows without words are none. */
export function actionLines(content: PlanContent, today: CivilDate): readonly ActionLine[] {
  return content.tables["schedule.actions"].rows.flatMap(({ number, cells }) => {
    const { action, parties, month, dateDone } = cells;
    const place = month.place ?? action.place;
    if (action.value === null || place === null) return [];
    const situation: ListCode<"situations"> = cells.situation.value ?? "notStarted";
    return [
      {
        row: number,
        standard: standardActionOf(action.value),
        action: action.value,
        parties: parties.value === null ? null : listLabel("parties", parties.value),
        deadline: deadlineOf({ month: month.value }),
        dateDone: dateDone.value,
        standing: standingOf({ month: month.value, situation, dateDone: dateDone.value }, today),
        place,
      },
    ];
  });
}

/** Whether an action can be marked as done: it is open, or done on a day that nobody said. */
export function canBeMarked({ standing, dateDone }: ActionLine): boolean {
  const isOpen = !standing.kind.startsWith("done") && standing.kind !== "cancelled";
  return isOpen || (standing.kind === "doneUndated" && dateDone === null);
}

/** How many actions there are, done, late and due; cancelled ones are not counted. */
export function countsOf(lines: readonly ActionLine[]) {
  const of = (matches: (kind: string) => boolean) => lines.filter(({ standing }) => matches(standing.kind)).length;
  return {
    all: of((kind) => kind !== "cancelled"),
    done: of((kind) => kind.startsWith("done")),
    late: of((kind) => kind === "late"),
    due: of((kind) => kind === "due"),
  };
}
