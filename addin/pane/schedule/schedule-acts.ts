import type { Place } from "../../../plan/workbook/entry.ts";
import type { ActionLine } from "./action-lines.ts";

/** What people do in the view of the schedule. */
export interface ScheduleActs {
  readonly goTo: (place: Place) => void;
  readonly open: (line: ActionLine) => void;
  readonly close: (line: ActionLine) => void;
  readonly date: (date: string) => void;
  readonly mark: (line: ActionLine, date: string) => void;
  readonly unmark: () => void;
}
