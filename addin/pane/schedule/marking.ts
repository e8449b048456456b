import { type CivilDate, civilDate } from "../../../plan/calendar/civil-date.ts";
import type { Undoable } from "../../../plan/repair/typed-in.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";

/** An action that was marked as done here, and what takes that back. */
export interface Marked extends Undoable {
  readonly action: string;
  readonly date: CivilDate;
}

/** Why a date cannot be the day on which something was done. */
export type DateProblem = "missing" | "future";

/** What is being marked as done, and what was. */
export interface Marking {
  /** The action's row in the table whose date is being asked; null for none. */
  readonly row: number | null;
  /** As the field holds it: `YYYY-MM-DD`, or "" for no date. */
  readonly date: string;
  readonly wrong: DateProblem | null;
  readonly busy: boolean;
  /** The last of them can be taken back. */
  readonly marked: readonly Marked[];
  readonly problem: ExcelProblem | null;
}

export type MarkingEvent =
  | { readonly kind: "opened"; readonly row: number; readonly today: CivilDate }
  | { readonly kind: "typed"; readonly date: string }
  | { readonly kind: "wrong"; readonly wrong: DateProblem }
  | { readonly kind: "closed" }
  | { readonly kind: "began" }
  | { readonly kind: "marked"; readonly marked: Marked }
  | { readonly kind: "unmarked" }
  | { readonly kind: "ended" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** With nothing marked. */
export const unmarked: Marking = { row: null, date: "", wrong: null, busy: false, marked: [], problem: null };

/** What becomes of it. */
export function markingAfter(state: Marking, event: MarkingEvent): Marking {
  switch (event.kind) {
    case "opened":
      return { ...state, row: event.row, date: event.today, wrong: null, problem: null };
    case "typed":
      return { ...state, date: event.date, wrong: null };
    case "wrong":
      return { ...state, wrong: event.wrong };
    case "closed":
      return { ...state, row: null, wrong: null, problem: null };
    case "began":
      return { ...state, busy: true, problem: null };
    case "marked":
      return { ...state, busy: false, row: null, wrong: null, marked: [...state.marked, event.marked] };
    case "unmarked":
      return { ...state, busy: false, marked: state.marked.slice(0, -1) };
    case "ended":
      return { ...state, busy: false };
    case "failed":
      return { ...state, busy: false, problem: event.problem };
  }
}

/** Why a date as a field holds it cannot be the day on which something was done; null when it can. */
export function doneDateProblem(date: string, today: CivilDate): DateProblem | null {
  const [year, month, day] = date.split("-").map(Number);
  if (civilDate(year ?? 0, month ?? 0, day ?? 0) === null) return "missing";
  return date > today ? "future" : null;
}
