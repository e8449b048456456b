import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { ListCode } from "../form/lists.ts";
import type { Place } from "../workbook/entry.ts";

/** One row of a plan's schedule. */
export interface ActionRecord {
  /** 1 to 7 for a standard action, null for one the agency added. */
  readonly standard: number | null;
  readonly action: string;
  readonly parties: ListCode<"parties"> | null;
  /** The deadline is its last day. Null when the cell is blank or unreadable. */
  readonly month: Month | null;
  readonly situation: ListCode<"situations">;
  readonly dateDone: CivilDate | null;
  /** The cell of the month, since that is what decides. */
  readonly place: Place;
}
